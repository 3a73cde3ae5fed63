# @row IN-05
# A module that is called tells of the function in it that has its name; keywords of `itertools.product`.
import itertools
import random
import time
import types


def tried(function, *args, **keywords):
    try:
        print(list(function(*args, **keywords)))
    except (TypeError, ValueError, OverflowError, MemoryError) as e:
        print(type(e).__name__, e)


named = types.ModuleType("named")
tried(named)
named.named = 5
tried(named)
named.named = len
tried(named)
named.__name__ = "other"
tried(named)
named.other = lambda: None
tried(named)
del named.__name__
for module in named, random, time:
    tried(module)
for keywords in dict(repeat=2), dict(repeat=-1), dict(repeat=1.5), dict(repeat=True), dict(rep=1), dict(repeat=1, rep=2):
    tried(itertools.product, "ab", **keywords)
tried(itertools.product, 5)
tried(itertools.product, "ab", repeat=2**70)
