# @row OM-07
class Data:
    def __get__(self, obj, owner): return "data descriptor"
    def __set__(self, obj, value): print("set", value)

class NonData:
    def __get__(self, obj, owner): return "non-data descriptor"

class C:
    data = Data()
    nondata = NonData()
    plain = "class attribute"

    def __getattr__(self, name):
        return f"getattr({name})"

c = C()
c.__dict__.update(data=1, nondata=2, plain=3, own=4)
print(c.data, c.nondata, c.plain, c.own, c.missing)
del c.__dict__["nondata"], c.__dict__["plain"]
print(c.data, c.nondata, c.plain)
c.data = 5
c.nondata = 6
print(c.__dict__)
print(C.data, C.nondata, C.plain)
try:
    C.missing
except AttributeError as e:
    print(e)
