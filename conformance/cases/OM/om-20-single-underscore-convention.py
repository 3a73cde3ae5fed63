# @row OM-20
# One leading underscore hides a name from star imports only; two leading and trailing ones are for the language; a lone one is a name.
import types, sys
m = types.ModuleType("conv")
exec("_single = 1\n__double = 2\n__dunder__ = 3\npublic = 4\n_ = 5\n__ = 6\ntrailing_ = 7", vars(m))
sys.modules["conv"] = m
ns = {}
exec("from conv import *", ns)
print(sorted(k for k in ns if k != "__builtins__"))
from conv import _single, __double, __dunder__, _
print(_single, __double, __dunder__, _)
m.__all__ = ["_single", "_", "__"]
exec("from conv import *", ns := {})
print(sorted(k for k in ns if k != "__builtins__"))
class C:
    _protected = 1
    def _method(self): return self._protected
    def __call__(self): return self._method()
class D(C):
    _protected = 2
print(D()(), C()._method(), hasattr(D, "_protected"))
for _, x in [(1, 2), (3, 4)]: pass
print(_, [(_, _) for _ in "a"], _)
a, _, *_ = 1, 2, 3, 4
print(a, _)
match (1, 2):
    case (_, y): print(y, _)
import enum
class E(enum.Enum):
    _ignore_ = ["t"]
    t = 0
    A = 1
    _private = 2
    __mangled = 3
print([e.name for e in E], hasattr(E, "t"), E._private.value, E._E__mangled)
