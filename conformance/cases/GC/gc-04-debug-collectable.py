# @row GC-04
# @strategy counting: the collector is the counting strategy's
import gc
import io
import re
import sys

gc.disable()
gc.collect()
sys.stderr = io.StringIO()
gc.set_debug(gc.DEBUG_COLLECTABLE)


class C:
    pass


c = C()
c.items = [c]
del c
print(gc.collect(), gc.garbage)
gc.set_debug(gc.DEBUG_UNCOLLECTABLE)
c = C()
c.me = c
del c
print(gc.collect(), gc.garbage)
gc.set_debug(0)
print(re.sub("0x[0-9a-f]+", "0x?", sys.stderr.getvalue()))
