# @row GC-04
# @strategy counting: what the collector tracks is known only there
import gc

gc.disable()
atoms = tuple([1, "two", 3.0])
nested = tuple([atoms, atoms])
mixed = tuple([atoms, []])
print(gc.is_tracked(()), gc.is_tracked(atoms), gc.is_tracked(nested), gc.is_tracked(mixed))
gc.collect()
print(gc.is_tracked(atoms), gc.is_tracked(nested), gc.is_tracked(mixed))
late = (atoms, None)
print(gc.is_tracked(late))
gc.collect(0)
print(gc.is_tracked(late))
