# @row GC-09
# @strategy counting: containers are traced as long as their deaths are known
import sys
import tracemalloc

tracemalloc.start()
start = sys._getframe().f_lineno + 1
kept = [[i] for i in range(100)]
first = tracemalloc.take_snapshot()
more = [[i] * 5 for i in range(200)]
del kept
second = tracemalloc.take_snapshot()
tracemalloc.stop()
mine = [tracemalloc.Filter(True, __file__)]
differences = second.filter_traces(mine).compare_to(first.filter_traces(mine), "lineno")
by_line = {d.traceback[0].lineno: d for d in differences}
print(by_line[start].size_diff < 0, by_line[start].count_diff <= -100)
print(by_line[start + 2].size_diff > 0, by_line[start + 2].count_diff >= 200)
print(type(differences[0]).__name__, abs(differences[0].size_diff) >= abs(differences[-1].size_diff))
