# @row GC-06
# @strategy counting: the moment at which a weak reference dies is the point
import weakref


class C:
    pass


c = C()
seen = []
r = weakref.ref(c, seen.append)
print(r.__callback__ == seen.append)
del c
print(seen == [r], seen[0] is r, r(), r.__callback__)
for callback in (None, 5):
    c = C()
    r = weakref.ref(c, callback)
    print(r.__callback__)
import sys
sys.unraisablehook = lambda args: print("unraisable:", args.exc_value)
del c
print("end")
