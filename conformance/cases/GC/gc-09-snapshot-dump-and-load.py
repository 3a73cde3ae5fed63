# @row GC-09
import os
import tempfile
import tracemalloc

tracemalloc.start()
kept = [[i] * 20 for i in range(30)]
snapshot = tracemalloc.take_snapshot()
tracemalloc.stop()
with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "snapshot")
    snapshot.dump(path)
    loaded = tracemalloc.Snapshot.load(path)
print(type(loaded).__name__, loaded.traceback_limit, len(loaded.traces) == len(snapshot.traces))
mine = [tracemalloc.Filter(True, __file__)]
print(loaded.filter_traces(mine).statistics("lineno") == snapshot.filter_traces(mine).statistics("lineno"))
