# @row OM-01
import collections, types
class A:
    class B: pass
def f():
    class C: pass
    return C
M = type("M", (type,), {"__repr__": lambda cls: f"<M {cls.__name__}>"})
D = M("D", (), {})
for t in (
    int, A, A.B, f(), type, object, D, M, collections.OrderedDict, types.FunctionType, type(None), Exception,
    type("No Spaces!", (), {}),
):
    print(repr(t), str(t), f"{t}", t.__name__, t.__qualname__, t.__module__)
print([int, D], {D: int}, "%s" % A, "%r" % D)
