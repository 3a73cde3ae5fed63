# @row GC-04
# @strategy counting: the collector is the counting strategy's
import gc
import io
import re
import sys

gc.disable()
gc.collect()


class C:
    pass


c = C()
c.items = {"c": c}
del c
sys.stderr = io.StringIO()
gc.set_debug(gc.DEBUG_LEAK)
print(gc.collect(), gc.get_debug() == gc.DEBUG_COLLECTABLE | gc.DEBUG_UNCOLLECTABLE | gc.DEBUG_SAVEALL)
gc.set_debug(0)
print(re.sub("0x[0-9a-f]+", "0x?", sys.stderr.getvalue()), end="")
print([type(o).__name__ for o in gc.garbage])
gc.garbage.clear()
