# @row IN-08
# OrderedDict: its order and what changes it, views and iterators, errors of changes under way, equality, pickles, subclasses.
import copy
import pickle
import sys
import weakref
from collections import OrderedDict


def show(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, e)


od = OrderedDict([("a", 1), ("b", 2), ("c", 3)], d=4)
od.move_to_end("a")
od.move_to_end("c", last=False)
print(od, list(reversed(od)), od.keys(), od.values(), od.items(), list(reversed(od.items())))
print(dict(od), {**od}, [*od], max(od), len(od), "b" in od, od.keys() & {"a", "z"})
show(od.popitem)
show(od.popitem, last=False)
show(od.pop, "z")
show(od.pop, "z", None)
show(od.pop, key="b", default=0)
show(od.move_to_end, "nothing")
show(od.setdefault, "new")
show(OrderedDict().popitem)
show(OrderedDict, 1)
show(OrderedDict, [1])
show(OrderedDict, [(1, 2, 3)])
show(OrderedDict, {}, {})
show(od.update, {}, {})
show(OrderedDict.fromkeys, "abc", 0)
a, b = OrderedDict(x=1, y=2), OrderedDict(y=2, x=1)
print(a == b, a == dict(b), dict(a) == b, a != b, a == 3, a == OrderedDict(a))
print(a | b, b | {"z": 3}, {"z": 3} | b)
a |= [("q", 0)]
print(a)
show(lambda: a | 3)
show(lambda: a < b)
for change in (lambda d: d.pop(1), lambda d: d.move_to_end(0), lambda d: d.update({9: 9}), lambda d: d.__setitem__(0, "same order"), lambda d: d.clear()):
    d = OrderedDict.fromkeys(range(4))
    try:
        for key in d:
            change(d)
            print(key, end=" ")
        print("done")
    except Exception as e:
        print(type(e).__name__, e)
d = OrderedDict.fromkeys(range(3))
dict.__delitem__(d, 1)
show(list, d)
show(repr, d)
dict.__setitem__(d, 7, 7)
print(len(d), 7 in d)
d = OrderedDict.fromkeys(range(200))
for i in range(0, 200, 3):
    del d[i]
d.update(dict.fromkeys(range(190, 210)))
d.move_to_end(1)
print(len(d), list(d)[-12:], list(reversed(d))[-3:], d == OrderedDict(d.items()))
loop = OrderedDict()
loop["self"] = loop
print(loop)


class Counted(OrderedDict):
    def __setitem__(self, key, value):
        print("set", key)
        super().__setitem__(key, value)

    def __missing__(self, key):
        return key * 2


c = Counted(a=1)
c.update(b=2)
c.note = "n"
print(c["z"], c.copy(), c.note)
for made in (copy.copy(c), copy.deepcopy(c), pickle.loads(pickle.dumps(c))):
    print(type(made).__name__, made, made.note)
i = iter(od)
print(next(i), list(pickle.loads(pickle.dumps(i))), list(i))
print(c.__reduce__()[:3], sys.getsizeof(OrderedDict()), sys.getsizeof(OrderedDict.fromkeys(range(5))), sys.getsizeof(OrderedDict.fromkeys(range(50))))
r = weakref.ref(od)
print(r() is od, OrderedDict.__module__, type(od.keys()).__mro__, type(iter(od)))
show(hash, od)
