# @row BC-05
def make(n):
    def inner(x): return x + n
    return inner
a, b = make(1), make(2)
print(a.__code__ is b.__code__, a is b, a(10), b(10), [f.__code__ is a.__code__ for f in map(make, range(3))])
fs = [lambda: 0 for _ in range(3)]
print(len({f.__code__ for f in fs}), len({id(f.__code__) for f in fs}), len(set(fs)))
def f(): return 1
def g(): return 2
f.__code__ = g.__code__
print(f(), f.__name__, f.__code__.co_name)
def free(): return a
try:
    f.__code__ = a.__code__
except ValueError as e:
    print(e)
try:
    f.__code__ = None
except TypeError as e:
    print(e)
a.__code__ = make(5).__code__
print(a(1))
def mutate(x, y=2): return x, y
def other(x, y, z=9): return x, y, z
mutate.__code__ = other.__code__
try:
    print(mutate(1))
except TypeError as e:
    print(e)
print(mutate(1, 3))
