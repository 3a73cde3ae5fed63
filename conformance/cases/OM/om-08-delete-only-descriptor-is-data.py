# @row OM-08
class OnlyDelete:
    def __get__(self, obj, owner): return "descriptor"
    def __delete__(self, obj): print("deleted")
class OnlySet:
    def __set__(self, obj, value): obj.__dict__["s"] = value * 10
class C:
    d = OnlyDelete()
    s = OnlySet()
c = C()
c.__dict__["d"] = "dict"
print(c.d)
del c.d
try:
    c.d = 1
except AttributeError as e:
    print(e)
print(type(c.s).__name__)
c.s = 4
print(c.s, c.__dict__)
try:
    del c.s
except AttributeError as e:
    print(e)
