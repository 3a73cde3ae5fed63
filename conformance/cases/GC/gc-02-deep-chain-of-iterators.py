# @row GC-02
it = iter([1, 2, 3])
for _ in range(20000):
    it = iter(map(None, it))
del it
print("maps")


def wrap(f):
    return lambda: f


f = print
for _ in range(100000):
    f = wrap(f)
del f
print("closures")
e = None
for _ in range(100000):
    e, e2 = ValueError(), e
    e.__context__ = e2
del e, e2
print("exceptions")
