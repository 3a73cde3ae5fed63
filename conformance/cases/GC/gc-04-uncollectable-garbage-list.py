# @row GC-04
import gc

print(gc.garbage, type(gc.garbage))
garbage = gc.garbage
garbage.append("mine")
gc.collect()
print(gc.garbage is garbage, gc.garbage)
garbage.clear()
gc.garbage = "rebound"
gc.collect()
print(gc.garbage, garbage)
