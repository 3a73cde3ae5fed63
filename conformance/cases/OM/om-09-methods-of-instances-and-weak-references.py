# @row OM-09
# @strategy counting: it tells when objects die
# A bound method keeps its object alive; a weak reference to one dies at once, WeakMethod does not.
import weakref, gc
class C:
    def m(self): return "m"
    def __del__(self): print("del")
c = C()
m = c.m
del c
print(m())
del m
c = C()
print(weakref.ref(c.m)() is None, weakref.WeakMethod(c.m)()() , weakref.WeakMethod(c.m) == weakref.WeakMethod(c.m))
w = weakref.WeakMethod(c.m, lambda r: print("callback"))
print(w() == c.m, w().__self__ is c)
del c
gc.collect()
print(w())
c = C()
c.self_method = c.m
del c
print("collected", gc.collect() > 0)
try: weakref.WeakMethod(len)
except TypeError as e: print(e)
try: weakref.ref([].append)
except TypeError as e: print(e)
else: print("builtin methods have weak references")
