# @row GC-05
# @strategy counting: the collector is the counting strategy's
import gc
import sys

gc.disable()
gc.collect()
sys.unraisablehook = lambda args: print("unraisable", args.exc_value, args.object.__qualname__)


class D:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        raise ValueError(self.name)


a, b = D("a"), D("b")
a.other, b.other = b, a
del a, b
print(gc.collect(), gc.garbage)
