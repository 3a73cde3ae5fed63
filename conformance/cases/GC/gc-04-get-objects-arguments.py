# @row GC-04
# @strategy counting: the collector is the counting strategy's
import gc

print(len(gc.get_objects()) == len(gc.get_objects(None)))
print(type(gc.get_objects(0)), type(gc.get_objects(generation=2)))
for bad in (-2, 3, "a", 1.0):
    try:
        print(len(gc.get_objects(bad)))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
