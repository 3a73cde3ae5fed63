# @row OM-10
# @strategy counting: it tells when objects die
# Values in slots are released when deleted, replaced and when the object dies; cycles through slots are found.
import gc
class Tell:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n)
class S: __slots__ = ("a", "b", "self")
s = S()
s.a = Tell(1)
s.a = Tell(2)
del s.a
s.a, s.b = Tell(3), Tell(4)
del s
gc.collect()
s = S()
s.self, s.a = s, Tell(5)
del s
print(gc.collect() > 0)
class D(S):
    __slots__ = ("c",)
d = D()
d.a, d.c = Tell("a"), Tell("c")
d.a = None
del d
gc.collect()
