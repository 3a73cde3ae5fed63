# @row GC-05
# @strategy counting: the collector is the counting strategy's
import gc, weakref
gc.collect()
gc.disable()
class A: pass
def cycle(n):
    items = [A() for _ in range(n)]
    for i, x in enumerate(items):
        x.next = items[(i + 1) % n]
    return weakref.ref(items[0], lambda r: print("callback"))
r = cycle(3)
print(r() is not None)
print(gc.collect() >= 3, r())
d = {}
d["self"] = d
del d
t = ([],)
t[0].append(t)
del t
print(gc.collect())
def f():
    def g(): return g
    return 1
f()
print(gc.collect())
class C:
    def m(self): pass
c = C()
c.bound = c.m
del c
print(gc.collect())
print(gc.collect(), gc.isenabled(), gc.get_count()[0] >= 0)
gc.enable()
for bad in (lambda: gc.collect(5), lambda: gc.collect(-1), lambda: gc.collect("x")):
    try:
        bad()
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
