# @row GC-06
# @strategy counting: an entry goes with the last name
import weakref
class E:
    def __init__(self, n): self.n = n
    def __repr__(self): return f"E{self.n}"
cache = weakref.WeakValueDictionary()
a, b = E(1), E(2)
cache["a"], cache["b"] = a, b
print(dict(cache), len(cache), "a" in cache, cache.get("z"), list(cache.keys()), list(cache.values()))
del a
print(dict(cache), cache.get("a"), "a" in cache, len(cache))
try:
    cache["a"]
except KeyError as e:
    print("KeyError", e)
keyed = weakref.WeakKeyDictionary()
k1, k2 = E("k1"), E("k2")
keyed[k1], keyed[k2] = "one", "two"
print(sorted(keyed.values()), keyed[k1], k2 in keyed)
del k1
print(list(keyed.items()), len(keyed))
ws = weakref.WeakSet([k2])
tmp = E("tmp")
ws.add(tmp)
print(len(ws), tmp in ws)
del tmp
print(list(ws), len(ws))
class M:
    def m(self): return "method result"
m = M()
wm = weakref.WeakMethod(m.m)
print(wm()(), wm() == m.m, weakref.ref(m.m)())
del m
print(wm())
o = E("final")
f = weakref.finalize(o, print, "finalized", "with", "args")
print(f.alive, f.peek()[2])
del o
print(f.alive, f())
o = E("x")
g = weakref.finalize(o, lambda: "result")
print(g(), g.alive, g())
