# @row GC-06
# @strategy counting: the moment at which a weak reference dies is the point
import sys
import weakref


class C:
    pass


argument = C()
c = C()
base = sys.getrefcount(argument)
f = weakref.finalize(c, print, "called", argument is None)
g = weakref.finalize(c, lambda a: print("with the argument", a is argument), argument)
print(sys.getrefcount(argument) - base)
g.detach()
print(sys.getrefcount(argument) - base)
bound = weakref.finalize(c, argument.__init__)
print(sys.getrefcount(argument) - base)
del c
print(sys.getrefcount(argument) - base)
