# @row GC-03
# @strategy counting: collections happen by themselves only there
# @calm it counts automatic collections
# Collections that are due wait while a native steps through an iterator, but not for Python code that it calls.
import gc

log = []


def heard(phase, info):
    if phase == "stop" and info["generation"] == 0:
        log.append(1)


def counted(what):
    log.clear()
    kept = what()
    return len(log) > 3


def lists(n):
    for i in range(n):
        yield [i]


gc.collect()
gc.callbacks.append(heard)
n = 20000
print("zip", counted(lambda: list(zip(range(n), range(n)))))
print("tuple", counted(lambda: tuple(enumerate(range(n)))))
print("set", counted(lambda: set(zip(range(n), range(n)))))
print("lists by a native", counted(lambda: list(map(list, zip(range(n), range(n))))))
print("a function for each", counted(lambda: list(map(lambda p: p, zip(range(n), range(n))))))
print("a generator", counted(lambda: list(lists(n))))
print("a key for each", counted(lambda: sorted(zip(range(n)), key=lambda v: (v,))))
print("a filter", counted(lambda: list(filter(lambda p: p, enumerate(range(n))))))
gc.callbacks.remove(heard)
