# @row GC-05
# @strategy counting: the collector is the counting strategy's
import gc, weakref, sys
gc.collect(); gc.disable()
log = []
class N:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n)
a, b, c = N("a"), N("b"), N("c")
a.x = b; b.x = c; c.x = a
w = [weakref.ref(o, lambda r, n=o.n: print("cb", n)) for o in (a, b, c)]
del a, b, c, 
print(gc.collect())
# resurrection of part
keep = []
class R:
    def __init__(self, n): self.n = n
    def __del__(self):
        print("del", self.n)
        if self.n == "r1": keep.append(self)
r1, r2 = R("r1"), R("r2")
r1.o = r2; r2.o = r1
s1, s2 = R("s1"), R("s2")
s1.o = s2; s2.o = s1
del r1, r2, s1, s2
print(gc.collect(), len(keep), keep[0].o.n)
keep.clear()
print(gc.collect())
# tail hanging off a cycle
class Leaf:
    __slots__ = ("n",)
    def __init__(self, n): self.n = n
    def __del__(self): print("leaf", self.n)
class P: pass
p = P(); p.me = p; p.l1 = Leaf(1); p.l2 = Leaf(2)
del p
print(gc.collect())
# order in containers
l = [N("l1"), N("l2")]; l.append(l); del l
print(gc.collect())
d = {"a": N("d1"), "b": N("d2")}; d["me"] = d; del d
print(gc.collect())
# finaliser creating new cycle
class M:
    def __del__(self):
        x = []; x.append(x); print("M")
m = M(); m.me = m; del m
print(gc.collect(), gc.collect())
# weakref in garbage with callback not called
class W: pass
x = W(); x.me = x; x.w = weakref.ref(x, lambda r: print("never"))
del x; print(gc.collect())
x = W(); x.me = x; y = W(); y.me = y; y.w = weakref.ref(x, lambda r: print("never"))
del x, y; print(gc.collect())
x = W(); x.me = x
r = weakref.ref(x, lambda r: print("called", r())); del x; print(gc.collect())
# weakref seen in __del__
class V:
    def __del__(self): print("in del", self.r() is self if self.r() else None)
v = V(); v.me = v; v.r = weakref.ref(v); del v; print(gc.collect())
v = V(); v.r = weakref.ref(v); del v
class G:
    def __del__(self): raise ValueError("x")
sys.unraisablehook = lambda u: print(u.exc_type, u.object.__qualname__)
g = G(); g.me = g; del g
print(str(gc.collect()))
def gen():
    try: yield 1
    finally: print("gen closed")
i = gen(); next(i); l = [i]; l.append(l); del i, l
print(gc.collect())
