# @row OM-16
import copy
class A:
    __slots__ = ("_v", "__dict__")
    def __init__(self, v): self._v = v
    @property
    def v(self): return self._v
    def __eq__(self, o): return self.v == o.v
a = A([1])
a.extra = {"k": a}
b, c = copy.copy(a), copy.deepcopy(a)
print(b.v is a.v, c.v is a.v, c.extra["k"] is c, b.extra is a.extra, b == a, c == a)
class Own:
    def __init__(self, x): self.x = x
    def __copy__(self): return Own(self.x + 1)
    def __deepcopy__(self, memo):
        print("memo has", len(memo))
        return Own(self.x * 100)
o = Own(1)
l = copy.deepcopy([o, o])
print(copy.copy(o).x, l[0].x, l[0] is l[1], copy.copy([o])[0] is o)
