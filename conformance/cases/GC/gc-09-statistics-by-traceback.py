# @row GC-09
# @strategy counting: containers are traced as long as their deaths are known
import tracemalloc

tracemalloc.start(10)


def line(function):
    return function.__code__.co_firstlineno + 1


def leaf():
    return [0] * 10


def one():
    return leaf()


def two():
    return leaf()


kept = [one() for _ in range(3)] + [two() for _ in range(5)]
snapshot = tracemalloc.take_snapshot().filter_traces([tracemalloc.Filter(True, __file__)])
tracemalloc.stop()
found = [s for s in snapshot.statistics("traceback") if s.traceback[-1].lineno == line(leaf)]
print(sorted((s.traceback[-2].lineno == line(one), s.count >= 3) for s in found))
cumulative = snapshot.statistics("lineno", cumulative=True)
print(any(s.traceback[0].lineno == line(one) for s in cumulative))
for key, cumulative in (("traceback", True), ("nonsense", False)):
    try:
        snapshot.statistics(key, cumulative)
    except ValueError as e:
        print(e)
