# @row GC-09
import tracemalloc

for call in (
    lambda: tracemalloc.start(0),
    lambda: tracemalloc.start(-1),
    lambda: tracemalloc.start(65536),
    lambda: tracemalloc.start("5"),
    lambda: tracemalloc.start(1, 2),
    lambda: tracemalloc.stop(1),
    lambda: tracemalloc.take_snapshot(),
    lambda: tracemalloc.get_object_traceback(),
):
    try:
        print(call())
    except (TypeError, ValueError, RuntimeError) as e:
        print(type(e).__name__, e)
