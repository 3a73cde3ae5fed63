# @row OM-09
class A:
    def __eq__(self, o): return True
    __hash__ = None
    def m(self): pass
    def n(self): pass
a, b = A(), A()
print(a == b, a.m == a.m, a.m == b.m, a.m == a.n, a.m != b.m, a.m == A.m, a.m == 5, a.m is a.m)
print(hash(a.m) == hash(a.m), len({a.m, a.m, b.m, a.n}))
class L(list): pass
x, y = L(), L()
print(x == y, x.append == y.append, x.append == x.append, [].append == [].append)
try:
    a.m < b.m
except TypeError as e:
    print(e)
