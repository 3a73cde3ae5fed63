# @row GC-04
# @strategy counting: the collector is the counting strategy's
import gc
import io
import re
import sys

gc.disable()
gc.collect()
ring = []
ring.append(ring)
del ring
sys.stderr = io.StringIO()
gc.set_debug(gc.DEBUG_STATS)
gc.collect(1)
gc.set_debug(0)
text = sys.stderr.getvalue()
print(re.sub(r"\d+\.\d+s", "N.Ns", re.sub(r"generation: [\d ]+", "generation: N N N", re.sub(r"permanent generation: \d+", "permanent generation: N", text))))
