# @row OM-07
class Data:
    def __get__(self, o, t): return "data"
    def __set__(self, o, v): pass
class NonData:
    def __get__(self, o, t): return "nondata"
class A:
    d = Data()
    n = NonData()
    c = "class"
a = A()
vars(a).update(d="inst", n="inst", c="inst")
print(a.d, a.n, a.c)
del A.d
print(a.d)
A.n.__class__
A.d = property(lambda self: "late property")
print(a.d, A.n, A.c)
