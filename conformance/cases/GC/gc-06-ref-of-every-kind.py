# @row GC-06
# @strategy counting: the moment at which a weak reference dies is the point
import weakref


class C:
    def method(self):
        pass


c = C()
gen = (x for x in ())
for value in (c, C, C.method, c.method, gen, {1}, frozenset([1]), len, type(len), ValueError, weakref, C.__dict__["method"]):
    try:
        r = weakref.ref(value)
        print(type(value).__name__, r() is value)
    except TypeError as e:
        print(type(value).__name__, e)
r = weakref.ref(c.method)
print("bound method made for the call:", r())
