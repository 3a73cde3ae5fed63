# @row GC-06
# @strategy counting: the moment at which a weak reference dies is the point
import weakref


class E:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return self.n == other.n

    def __hash__(self):
        return hash(self.n)


a, twin = E(1), E(1)
d = weakref.WeakKeyDictionary()
d[a] = "first"
d[twin] = "second"
print(len(d), d[a], next(iter(d)) is a)
del a
print(len(d), twin in d)
d[twin] = "third"
print(len(d), next(iter(d)) is twin)
