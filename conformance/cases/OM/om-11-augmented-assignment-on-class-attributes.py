# @row OM-11
# x.a += 1 reads where the lookup finds it and writes to the instance; mutable values change in place as well.
class C:
    n, l, t, s = 0, [], (), "s"
c = C()
c.n += 1
c.l += [1]
c.t += (2,)
c.s *= 2
print(vars(c), C.n, C.l, C.t, C.s, c.l is C.l)
del c.n, c.l
c.n -= 5
c.l += [2]
print(c.n, C.n, C.l)
class D(C):
    n = C.n + 10
D.n += 1
D.l += ["D"]
print(D.n, C.n, "l" in vars(D), D.l is C.l)
class Slots(C):
    __slots__ = ("z",)
s = Slots()
try: s.z += 1
except AttributeError as e: print(e)
class RO:
    @property
    def p(self): return [1]
r = RO()
try: r.p += [2]
except AttributeError as e: print(e)
class Meta(type): counter = 0
class K(metaclass=Meta): pass
K.counter += 1
print(K.counter, Meta.counter, vars(K)["counter"])
class Log:
    def __getattr__(self, n): print("get", n); return 10
    def __setattr__(self, n, v): print("set", n, v)
Log().x += 1
