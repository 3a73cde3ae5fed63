# @row GC-04
# @strategy counting: the collector is the counting strategy's
# @calm it counts automatic collections
# Reading a pickle is not interrupted by collections, one follows it; a dict of atoms is an allocation
# of which the collector knows only when it is given a container.
import gc
import pickle


class Point:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y


def collections():
    return gc.get_stats()[0]["collections"]


def told(name, function):
    gc.collect()
    before = collections()
    made = function()
    print(name, len(made), collections() - before)


pickled = pickle.dumps([Point(i, [i]) for i in range(5000)])
print(len(pickle.loads(pickled)))
told("loads", lambda: pickle.loads(pickled))

gc.collect()
dicts = [{"a": i, "b": None} for i in range(500)]
young = sum(type(each) is dict and "a" in each for each in gc.get_objects(0))
print(gc.get_count()[0] > 400, young, gc.is_tracked(dicts[0]))
for each in dicts[:10]:
    each["c"] = []
for each in dicts[10:20]:
    each["a"] = {"z": 1}
young = sum(type(each) is dict and "a" in each for each in gc.get_objects(0))
print(young, gc.is_tracked(dicts[0]), gc.is_tracked(dicts[15]), gc.is_tracked(dicts[20]))
copied = [dict(each) for each in dicts[:30]]
print([gc.is_tracked(each) for each in (copied[0], copied[15], copied[20])])
for each in dicts[:5]:
    each["me"] = each
del each, dicts
print(gc.collect())
