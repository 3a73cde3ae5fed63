# @row GC-06
# @strategy counting: the moment at which a weak reference dies is the point
import sys
import weakref


class C:
    pass


def failing(r):
    raise ValueError("in the callback")


def hook(args):
    print(args.exc_type.__name__, args.exc_value, args.err_msg, args.object is failing)


sys.unraisablehook = hook
c = C()
refs = [weakref.ref(c, failing), weakref.ref(c, lambda r: print("the others are called"))]
del c
try:
    c = C()
    r = weakref.ref(c, failing)
    raise KeyError
except KeyError as e:
    del c
    print("still", repr(sys.exception()))
