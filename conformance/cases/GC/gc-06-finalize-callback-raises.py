# @row GC-06
# @strategy counting: the moment at which a weak reference dies is the point
import sys
import weakref


class C:
    pass


def failing():
    raise ValueError("in finalize")


sys.unraisablehook = lambda args: print("unraisable", args.exc_value)
c = C()
f = weakref.finalize(c, failing)
weakref.finalize(c, print, "the other one is called")
del c
print(f.alive)
c = C()
f = weakref.finalize(c, failing)
try:
    f()
except ValueError as e:
    print("called by hand:", e, f.alive)
