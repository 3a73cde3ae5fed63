# @row GC-02
# @strategy counting: the moment of finalisation is the point
import weakref


class D:
    def __del__(self):
        print("del, the reference is alive:", r1() is self)


d = D()
r1 = weakref.ref(d, lambda r: print("callback 1", r()))
r2 = weakref.ref(d, lambda r: print("callback 2", r()))
r3 = weakref.ref(d)
del d
print("after", r1(), r2(), r3())


class Plain:
    pass


p = Plain()
p.part = D()
r1 = weakref.ref(p.part, lambda r: print("part died"))
r2 = weakref.ref(p, lambda r: print("plain died"))
p = None
print("end")
