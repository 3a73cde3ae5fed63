# @row GC-03
# @strategy counting: the collector is the counting strategy's
import gc

gc.disable()
gc.collect()
N = 200000
first = last = []
for _ in range(N - 1):
    last.append([])
    last = last[0]
last.append(first)
del first, last
print(gc.collect())
deep = []
for _ in range(N):
    deep = [deep]
holder = [deep]
holder.append(holder)
del deep, holder
print(gc.collect())
