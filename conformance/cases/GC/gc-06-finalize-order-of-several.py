# @row GC-06
# @strategy counting: the moment at which a weak reference dies is the point
import weakref


class C:
    def __del__(self):
        print("__del__")


c = C()
for i in range(3):
    weakref.finalize(c, print, "finalize", i)
r = weakref.ref(c, lambda r: print("reference callback"))
del c
print("end")
