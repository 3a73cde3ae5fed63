# @row GC-09
# @strategy counting: containers are traced as long as their deaths are known
import sys
import tracemalloc

tracemalloc.start()
first = sys._getframe().f_lineno + 1
a = [[i] * 10 for i in range(50)]
b = [{i: i} for i in range(20)]
snapshot = tracemalloc.take_snapshot().filter_traces([tracemalloc.Filter(True, __file__)])
tracemalloc.stop()
lines = {}
for statistic in snapshot.statistics("lineno"):
    frame = statistic.traceback[0]
    lines[frame.lineno] = statistic
print(lines[first].count >= 50, lines[first].size >= 50 * 80)
print(lines[first + 1].count >= 20, lines[first + 1].size >= 20 * 64)
sizes = [s.size for s in snapshot.statistics("lineno")]
print(sizes == sorted(sizes, reverse=True))
print(len(snapshot.statistics("filename")), snapshot.statistics("filename")[0].traceback[0].lineno)
