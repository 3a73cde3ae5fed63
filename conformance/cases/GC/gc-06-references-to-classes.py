# @row GC-06
# @strategy counting: the moment at which a weak reference dies is the point
import gc
import weakref


def make():
    class Local:
        pass

    return Local


L = make()
r = weakref.ref(L, lambda r: print("class died"))
instance = weakref.ref(L())
print(r() is L, instance())
del L
print("name gone, the class lives in its own cycle:", r() is not None)
gc.collect()
print(r())
for builtin in (int, list, type):
    print(weakref.ref(builtin)() is builtin)
