# @row GC-04
# @strategy counting: the collector is the counting strategy's
import gc

gc.disable()
marked = ["marked"]
gc.freeze()
print(any(o is marked for o in gc.get_objects()), gc.is_tracked(marked))
print(sum(r is holder for holder in [[marked]] for r in gc.get_referrers(marked)))
before = gc.get_freeze_count()
later = ["later"]
print(any(o is later for o in gc.get_objects(0)))
del marked
print(before - gc.get_freeze_count())
gc.unfreeze()
print(any(o is later for o in gc.get_objects()), gc.get_freeze_count())
