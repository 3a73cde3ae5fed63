# @row GC-04
import gc

print(gc.collect(0) >= 0, gc.collect(1) >= 0, gc.collect(2) >= 0, gc.collect(generation=0) >= 0)
for bad in (-1, 3, "a", 1.5, None):
    try:
        print(gc.collect(bad))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
try:
    gc.collect(1, 2)
except TypeError as e:
    print(e)
print(gc.collect(True) >= 0)
