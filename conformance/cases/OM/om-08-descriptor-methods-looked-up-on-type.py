# @row OM-08
class D: pass
d = D()
d.__get__ = lambda *a: "instance get"
d.__set__ = lambda *a: print("instance set")
class A:
    x = d
a = A()
print(a.x is d)
a.x = 5
print(a.x)
D.__get__ = lambda self, obj, owner: "class get"
print(a.x, A.x)
D.__set__ = lambda self, obj, v: print("class set", v)
print(a.x)
a.x = 6
del D.__set__, D.__get__
print(a.x)
