# @row GC-03
# @strategy counting: what a collection returns is the point
# A weak reference that dies in the callback that a collection makes is counted by it.
import gc
import weakref


class Ring:
    def __init__(self):
        self.me = self


gc.disable()
gc.collect()
kept = weakref.ref(Ring(), lambda ref: print("kept", ref()))
print(gc.collect())
table = weakref.WeakValueDictionary(k=Ring())
print(gc.collect(), len(table))
weakref.finalize(Ring(), print, "finalised")
print(gc.collect())
refs = []
refs.append(weakref.ref(Ring(), lambda ref: refs.clear()))
print(gc.collect(), refs)
