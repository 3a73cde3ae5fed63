# @row GC-04
# @strategy counting: the collector is the counting strategy's
import gc
print(gc.get_threshold(), gc.isenabled(), gc.get_debug(), gc.garbage, gc.callbacks)
gc.disable()
print([n for n in dir(gc) if not n.startswith('__')])
print(gc.is_tracked(tuple([1,2])), gc.is_tracked([]), gc.is_tracked({}), gc.is_tracked({1:2}), gc.is_tracked({1:[]}), gc.is_tracked(5), gc.is_tracked("s"), gc.is_tracked(object()), gc.is_tracked(set()), gc.is_tracked(frozenset()), gc.is_tracked(()), gc.is_tracked(len), gc.is_tracked(lambda: 1), gc.is_tracked(int), gc.is_tracked(range(3)), gc.is_tracked(slice(1)), gc.is_tracked(iter([])), gc.is_tracked(ValueError()))
class A: pass
class S: __slots__ = ()
class T(tuple): pass
print(gc.is_tracked(A()), gc.is_tracked(S()), gc.is_tracked(T()), gc.is_tracked(A), gc.is_tracked(A().__dict__), gc.is_tracked(A.__dict__))
log = []
def cb(phase, info): log.append((phase, info))
gc.callbacks.append(cb)
gc.disable()
gc.collect()
gc.collect(0)
class C:
    def __init__(self): self.me = self
C()
gc.collect(1)
print(log)
def bad(p, i): 1/0
gc.callbacks.append(bad)
import sys
sys.unraisablehook = lambda u: print("unraisable", u.exc_type, u.err_msg, u.object is bad)
gc.collect()
gc.callbacks.remove(bad); gc.callbacks.remove(cb)
s = gc.get_stats()
print(len(s), [sorted(x) for x in s])
gc.set_debug(gc.DEBUG_SAVEALL)
C()
l = []; l.append(l); del l
print(gc.collect(), [type(x) for x in gc.garbage])
gc.garbage.clear()
gc.set_debug(0)
print(gc.collect())
for f in (lambda: gc.collect(3), lambda: gc.collect(-1), lambda: gc.get_objects(5), lambda: gc.get_objects("x"), lambda: gc.set_threshold("a"), lambda: gc.set_threshold(), lambda: gc.set_threshold(1,2,3,4), lambda: gc.collect(1.5), lambda: gc.is_tracked(), lambda: gc.set_debug("x")):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
gc.set_threshold(700); print(gc.get_threshold()); gc.set_threshold(1,2); print(gc.get_threshold()); gc.set_threshold(1,2,3); print(gc.get_threshold())
x = [1]
print(any(o is x for o in gc.get_objects()), any(o is x for o in gc.get_objects(0)))
gc.collect()
print(any(o is x for o in gc.get_objects(0)), any(o is x for o in gc.get_objects(2)))
gc.freeze(); print(gc.get_freeze_count() > 100, any(o is x for o in gc.get_objects(2)))
gc.unfreeze(); print(gc.get_freeze_count())
y = {"k": x}
print([type(r).__name__ for r in gc.get_referrers(x)])
class D:
    def __init__(self): self.a = 1; self.b = x
d = D()
print(gc.get_referents(d), gc.get_referents(y), gc.get_referents(1, "a"), gc.get_referents([1,2],{3:4}))
print(len(gc.get_referrers(D)), [type(r).__name__ for r in gc.get_referrers(d)])
class F:
    def __del__(self): global keep; keep = self
f = F(); print(gc.is_finalized(f)); del f; print(gc.is_finalized(keep)); print(gc.is_finalized(5))
