# @row OM-08
class Trace:
    def __set_name__(self, owner, name):
        print("set_name", owner.__name__, name)
        self.name = name
    def __get__(self, obj, owner=None):
        print("get", self.name, obj is not None, owner.__name__ if owner else None)
        return 42
    def __set__(self, obj, value):
        print("set", self.name, value)
    def __delete__(self, obj):
        print("delete", self.name)

class C:
    attr = Trace()
    other = Trace()
class D(C): pass

c, d = C(), D()
print(c.attr, C.attr, d.attr, D.attr)
c.attr = 99
del c.attr
print(c.__dict__)
C.late = Trace()
try:
    c.late
except AttributeError as e:
    print(e)
C.attr = "replaced"
print(c.attr, d.attr)
