# @row GC-06
# @strategy counting: the order of the calls is the point
import weakref
class D:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n, "ref inside:", self.r() is self)
d = D("d")
d.r = weakref.ref(d)
refs = [weakref.ref(d, lambda r, i=i: print("callback", i, r())) for i in range(3)]
del d
print("--")
class Owner: pass
o = Owner()
o.ref = weakref.ref(o, lambda r: print("owned callback"))
del o
print("--")
class R:
    def __del__(self):
        global saved
        saved = self
r = R()
w = weakref.ref(r)
del r
print(w() is saved, "still alive after resurrection")
del saved
print(w())
class A: pass
a = A()
inner = []
ref = weakref.ref(a, lambda r: inner.append("called"))
a.me = [a.__class__]
a = None
print(inner)
