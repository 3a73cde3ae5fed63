# @row OM-01
a = [1]
b = a
c = a[:]
print(a is b, a is c, id(a) == id(b), id(a) == id(c), a == c, type(id(a)).__name__, id(a) > 0)
print(a is not c, not a is c, (a is b) is True, None is None, (lambda: 0) is (lambda: 0))
x = object()
ids = {id(x)} | {id(o) for o in [object() for _ in range(3)]}
print(id(x) in ids, id(x) == id(x), id(print) == id(print), id(int) == id(type(1)))
for bad in (lambda: id(), lambda: id(1, 2), lambda: id(obj=1)):
    try: bad()
    except TypeError as e: print(e)
