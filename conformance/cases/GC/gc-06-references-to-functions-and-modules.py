# @row GC-06
# @strategy counting: the moment at which a weak reference dies is the point
import types
import weakref


def outer():
    def inner():
        pass

    return inner


f = outer()
r = weakref.ref(f, lambda r: print("function died"))
del f
m = types.ModuleType("made")
s = weakref.ref(m, lambda r: print("module died"))
del m
g = (x for x in "ab")
t = weakref.ref(g, lambda r: print("generator died"))
g = None
c = compile("1", "", "eval")
u = weakref.ref(c, lambda r: print("code died"))
del c
print(r(), s(), t(), u())
