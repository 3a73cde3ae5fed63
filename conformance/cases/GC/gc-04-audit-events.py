# @row GC-04
import gc
import sys

seen = []
sys.addaudithook(lambda event, args: seen.append((event, args)) if event.startswith("gc.") else None)
gc.get_objects()
gc.get_objects(1)
gc.get_referents(1, 2)
gc.get_referrers("x")
for each in seen:
    print(each)
