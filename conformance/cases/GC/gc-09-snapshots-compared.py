# @row GC-09
# @strategy counting: what is not counted has no known death and is not traced
import os
import tempfile
import tracemalloc
from tracemalloc import DomainFilter, Filter, Snapshot


def many(count):
    return [bytearray(1000) for _ in range(count)]


def here(statistics):
    return [s for s in statistics if s.traceback[0].filename == __file__ and s.size >= 1000]


tracemalloc.start(3)
first = tracemalloc.take_snapshot().filter_traces([Filter(True, __file__)])
few = many(10)
lot = many(90)
second = tracemalloc.take_snapshot().filter_traces([Filter(True, __file__), Filter(False, tracemalloc.__file__)])
for statistic in here(second.statistics("lineno")):
    print(statistic.traceback[0].lineno, statistic.count >= 100, statistic.size >= 100_000)
for statistic in here(second.statistics("traceback"))[:2]:
    print([frame.lineno for frame in statistic.traceback], statistic.count >= 10, statistic.size // 10_000)
print([s.traceback[0].lineno for s in here(second.statistics("lineno", cumulative=True))][:3])
change = here(second.compare_to(first, "lineno"))[0]
print(change.traceback[0].lineno, change.size_diff == change.size, change.count_diff == change.count)
del lot
third = tracemalloc.take_snapshot().filter_traces([Filter(True, __file__)])
change = third.compare_to(second, "lineno")[0]
print(change.traceback[0].lineno, -change.size_diff // 10_000, change.count_diff <= -90)
print(third.traceback_limit, len(third.filter_traces([DomainFilter(True, 1)]).traces))
with tempfile.TemporaryDirectory() as folder:
    third.dump(os.path.join(folder, "snapshot"))
    loaded = Snapshot.load(os.path.join(folder, "snapshot"))
    print(loaded.traceback_limit, loaded.traces == third.traces, len(loaded.traces) == len(third.traces))
traces = [t for t in tracemalloc._get_traces() if t[1] > 1000 and t[2][0][1] == 10]
print(len(traces), len({id(t[2]) for t in traces}))
