# @row OM-10
import copy, pickle
class A:
    __slots__ = ("x", "y")
class B(A):
    __slots__ = ("z",)
class C(A): pass
a, b, c = A(), B(), C()
a.x = 1
b.x, b.z = 2, [3]
c.x, c.free = 4, 5
for o in (a, b, c):
    print(o.__getstate__(), o.__reduce_ex__(2)[2], copy.copy(o).x, pickle.loads(pickle.dumps(o)).x)
print(copy.copy(b).z is b.z, copy.deepcopy(b).z is b.z, hasattr(copy.copy(a), "y"), copy.copy(c).free)
for protocol in (0, 1):
    try:
        pickle.dumps(a, protocol)
    except TypeError as e:
        print(e)
class G:
    __slots__ = ("v",)
    def __getstate__(self): return self.v
    def __setstate__(self, s): self.v = s
g = G()
g.v = 9
print(pickle.loads(pickle.dumps(g, 0)).v, copy.copy(g).v)
