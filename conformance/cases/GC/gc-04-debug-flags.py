# @row GC-04
import gc

names = ["DEBUG_STATS", "DEBUG_COLLECTABLE", "DEBUG_UNCOLLECTABLE", "DEBUG_SAVEALL", "DEBUG_LEAK"]
print([(name, getattr(gc, name)) for name in names])
print(gc.get_debug())
gc.set_debug(gc.DEBUG_SAVEALL | gc.DEBUG_UNCOLLECTABLE)
print(gc.get_debug())
gc.set_debug(0)
for bad in (lambda: gc.set_debug("a"), lambda: gc.set_debug()):
    try:
        bad()
    except TypeError as e:
        print(e)
print(gc.get_debug())
