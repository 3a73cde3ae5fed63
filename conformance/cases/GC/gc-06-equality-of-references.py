# @row GC-06
# @strategy counting: the moment at which a weak reference dies is the point
import weakref


class V:
    def __init__(self, v):
        self.v = v

    def __eq__(self, other):
        print("compare", self.v, other.v)
        return self.v == other.v

    __hash__ = None


a, b, c = V(1), V(1), V(2)
ra, rb, rc = weakref.ref(a), weakref.ref(b), weakref.ref(c, lambda r: None)
print(ra == rb, ra != rb, ra == rc, ra != rc, ra == weakref.ref(a))
print(ra == 5, ra != None)
del a, c
print(ra == rb, ra == ra, ra != rc, rc == rc)
for compare in (lambda: ra < rb, lambda: ra >= rb, lambda: ra < 5):
    try:
        compare()
    except TypeError as e:
        print(e)
