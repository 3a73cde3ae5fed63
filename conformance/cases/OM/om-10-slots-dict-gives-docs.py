# @row OM-10
import inspect
class A:
    __slots__ = {"x": "the x", "y": None}
print(A.__slots__, sorted(n for n in vars(A) if len(n) == 1), inspect.getdoc(A.x), A.x.__doc__)
a = A()
a.x = 1
a.y = 2
print(a.x, a.y, hasattr(a, "__dict__"))
A.__slots__ = "changed afterwards"
try:
    a.z = 3
except AttributeError as e:
    print(e, "|", e.name, e.obj is a)
