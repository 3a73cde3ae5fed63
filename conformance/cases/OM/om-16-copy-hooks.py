# @row OM-16
import copy
class C:
    def __init__(self, v): self.v = v
    def __copy__(self):
        print("__copy__")
        return C(("copied", self.v))
    def __deepcopy__(self, memo):
        print("__deepcopy__", type(memo).__name__)
        return C(copy.deepcopy(self.v, memo))
print(copy.copy(C(1)).v, copy.deepcopy([C([2])])[0].v)
class R:
    def __init__(self, a, b): self.a, self.b = a, b
    def __reduce__(self): return (R, (self.a, [*self.b, "reduced"]))
r = copy.copy(R(1, [2]))
print(r.a, r.b, copy.deepcopy(R(1, [2])).b)
class S:
    def __getstate__(self): return {"state": 1}
    def __setstate__(self, state): self.got = state
print(copy.copy(S()).got)
class E:
    def __reduce_ex__(self, protocol): return (list, (), None, iter([1, 2]))
print(copy.copy(E()))
class Str:
    def __reduce_ex__(self, protocol): return "global name"
s = Str()
print(copy.copy(s) is s)
class New:
    def __new__(cls, a): return super().__new__(cls)
    def __getnewargs__(self): return ("again",)
    def __init__(self, a): self.a = a
print(copy.copy(New(5)).a, New(5).__reduce_ex__(2)[1][1:])
class Bad:
    __reduce_ex__ = None
    __reduce__ = None
for value in (Bad(), (i for i in ())):
    for f in (copy.copy, copy.deepcopy):
        try:
            f(value)
        except Exception as e:
            print(type(e).__name__, str(e).split(" object at")[0])
class WithMeta(type): pass
class K(metaclass=WithMeta): pass
print(copy.copy(K) is K, copy.Error.__mro__[1].__name__)
