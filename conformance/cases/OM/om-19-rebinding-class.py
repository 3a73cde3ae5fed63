# @row OM-19
class A:
    def who(self): return "A"
class B:
    def who(self): return "B"
class S:
    __slots__ = ("x",)
class S2:
    __slots__ = ("x",)
class S3:
    __slots__ = ("y",)
class D(dict): pass
a = A()
a.v = 1
m = a.who
a.__class__ = B
print(a.who(), m(), a.v, type(a).__name__, isinstance(a, B), isinstance(a, A))
s = S()
s.x = 5
s.__class__ = S2
print(s.x, type(s).__name__)
for obj, cls in ((s, S3), (a, S), (s, A), (a, int), (5, A), (a, D), (a, "A"), (D(), dict), ([], A), (len, A)):
    try:
        obj.__class__ = cls
        print("ok")
    except TypeError as e:
        print(e)
try:
    del a.__class__
except TypeError as e:
    print(e)
import types
class M(types.ModuleType):
    @property
    def computed(self): return "module property"
mod = types.ModuleType("mod")
mod.__class__ = M
print(mod.computed)
