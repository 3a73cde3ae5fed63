# @row GC-05
# @strategy counting: the order of finalisation is the point
import gc

gc.disable()
gc.collect()


def generator(name):
    try:
        me = yield
        yield me
    finally:
        print("finally of", name)


for name in ("one", "two"):
    g = generator(name)
    next(g)
    g.send(g)
del g
print(gc.collect())


def stubborn():
    try:
        me = yield
        yield me
    finally:
        yield "in finally"


import sys

sys.unraisablehook = lambda args: print("unraisable", args.exc_value, args.err_msg)
g = stubborn()
next(g)
g.send(g)
del g
print(gc.collect())
