# @row OM-10
import copy
import copyreg
class P:
    __slots__ = ("x", "y")
    def __init__(self, x, y): self.x, self.y = x, y
class Q(P):
    __slots__ = ("z",)
class R(P): pass
q = Q(1, [2])
q.z = 3
c, d = copy.copy(q), copy.deepcopy(q)
print(c.x, c.y is q.y, c.z, d.y == q.y, d.y is q.y)
r = R(1, 2)
r.extra = 9
print(q.__getstate__(), r.__getstate__(), P(1, 2).__reduce_ex__(2)[2], object().__getstate__())
partial = P.__new__(P)
print(partial.__getstate__(), hasattr(copy.copy(partial), "x"))
print(copyreg._slotnames(Q), q.__reduce_ex__(4)[0] is copyreg.__newobj__, q.__reduce_ex__(4)[1])
try:
    P(1, 2).__reduce_ex__(1)
except TypeError as e:
    print(e)
