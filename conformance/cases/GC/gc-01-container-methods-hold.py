# @row GC-01
# @strategy counting: reference counts exist only there
from sys import getrefcount


class K:
    def __init__(self):
        self.seen = []

    def __eq__(self, other):
        self.seen.append(getrefcount(self))
        return False

    def __hash__(self):
        return 1


k = K()
print(k in [1, 2], k in (1,), [3].count(k))
print(k.seen)
d = {k: 1}
k.seen.clear()
print(d.get(K()), K() in d)
print(len(k.seen), set(k.seen) <= {4, 5, 6})
print(getrefcount(k))
