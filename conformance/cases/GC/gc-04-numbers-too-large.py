# @row GC-04
# Numbers that are too large for thresholds and generations.
import gc
for f in (gc.set_debug, gc.set_threshold, gc.collect, gc.get_objects, lambda x: gc.set_threshold(1, x)):
    for v in (1<<40, -(1<<40), 1<<80, -(1<<80), "a", 1.0, None, True):
        if v is True: continue
        try: f(v); print("ok", type(v))
        except Exception as e: print(type(e).__name__, e)
gc.set_debug(0)
gc.set_threshold(2000, 10, 10)
