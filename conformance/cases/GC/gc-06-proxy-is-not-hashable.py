# @row GC-06
import weakref


class C:
    pass


c = C()
p = weakref.proxy(c)
for use in (lambda: hash(p), lambda: {p}, lambda: {p: 1}):
    try:
        use()
    except TypeError as e:
        print(e)
print(p == c, p != c, p is c, p == weakref.proxy(c))
print(id(p) == id(c), weakref.getweakrefs(c)[0] is p)
