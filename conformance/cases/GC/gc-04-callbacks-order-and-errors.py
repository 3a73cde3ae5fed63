# @row GC-04
# @strategy counting: the collector is the counting strategy's
import gc
import sys

gc.disable()
gc.collect()
sys.unraisablehook = lambda args: print("unraisable", repr(args.exc_value), args.object.__name__, args.err_msg)


def first(phase, info):
    print("first", phase)


def failing(phase, info):
    raise ValueError(phase)


def last(phase, info):
    print("last", phase)


gc.callbacks[:] = [first, failing, last]
gc.collect()
gc.callbacks.clear()
gc.callbacks.append(None)
gc.callbacks.clear()
print("end")
