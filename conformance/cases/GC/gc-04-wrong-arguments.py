# @row GC-04
import gc

for name, arguments in (
    ("enable", (1,)),
    ("disable", (1,)),
    ("isenabled", (1,)),
    ("get_count", (1,)),
    ("get_threshold", (1,)),
    ("get_debug", (1,)),
    ("freeze", (1,)),
    ("get_stats", (1,)),
    ("is_tracked", ()),
    ("is_tracked", (1, 2)),
    ("get_objects", (1, 2)),
    ("set_debug", (1, 2)),
):
    try:
        getattr(gc, name)(*arguments)
    except TypeError as e:
        print(name, e)
