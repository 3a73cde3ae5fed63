# @row GC-04
"""`gc.get_referents` of an instance of a dict subclass gives its attributes and its class, then what stands in it."""
import gc


class Words(dict):
    pass


class Slotted(dict):
    __slots__ = ("place",)


words = Words()
print([type(each).__name__ for each in gc.get_referents(words)])
words["key"] = [1]
words.note = {2}
print([type(each).__name__ for each in gc.get_referents(words)])
slotted = Slotted(key=[1])
slotted.place = (3, [])
print([type(each).__name__ for each in gc.get_referents(slotted)])
