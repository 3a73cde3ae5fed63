# @row GC-06
# @strategy counting: a reference dies with the last name
import weakref
class V:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return isinstance(o, V) and self.v == o.v
    def __hash__(self): return hash(self.v)
class Unhashable:
    __hash__ = None
a, b, c = V(1), V(1), V(2)
ra, rb, rc = map(weakref.ref, (a, b, c))
print(ra == rb, ra == rc, hash(ra) == hash(a), ra != rc, ra == a, {ra: "x"}[rb])
d = V(9)
rd = weakref.ref(d)
del d
try:
    hash(rd)
except TypeError as e:
    print(e)
hash(rb)
del a, b
print(ra == rb, ra == ra, hash(ra) == hash(rb), ra != rb)
u = Unhashable()
try:
    hash(weakref.ref(u))
except TypeError as e:
    print(e)
try:
    ra < rb
except TypeError as e:
    print(e)
class MyRef(weakref.ref):
    def __new__(cls, obj, tag): return super().__new__(cls, obj)
    def __init__(self, obj, tag):
        super().__init__(obj)
        self.tag = tag
m1, m2 = MyRef(c, "one"), MyRef(c, "two")
print(m1.tag, m2.tag, m1 is m2, m1 == m2, m1() is c, isinstance(m1, weakref.ReferenceType))
