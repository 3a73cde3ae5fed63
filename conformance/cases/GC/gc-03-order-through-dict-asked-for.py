# @row GC-03
# @strategy counting: the order of finalisers is the point
"""Who has asked for an instance's `__dict__` does not change the order in which a collection comes by its attributes."""
import gc


class Loud:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


gc.disable()
gc.collect()
early = Loud("early")
keeper = Loud("keeper")
keeper.value = early
keeper.me = keeper
early = None
asked = Loud("asked")
inside = Loud("inside")
asked.__dict__
asked.value = inside
inside = None
gc.collect()
asked.me = asked
keeper = asked = None
print("collected", gc.collect())
