# @row GC-03
# @strategy counting: the order of finalisers is the point
"""The first tuple that an iterator gives is as old as the iterator, which shows in the order of a later collection."""
import gc


class Loud:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


gc.disable()
for maker in zip, enumerate, lambda one: dict(enumerate(one)).items():
    held = Loud("held")
    pairs = iter(maker([Loud("in the tuple")]))
    kept = []
    kept.append(next(pairs))
    pairs = None
    holder = Loud("holder")
    holder.value = held
    held = None
    gc.collect()
    kept.append(kept)
    holder.me = holder
    kept = holder = None
    print("collected", gc.collect())
