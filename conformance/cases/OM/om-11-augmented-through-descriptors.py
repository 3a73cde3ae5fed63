# @row OM-11
class D:
    def __get__(self, obj, owner):
        print("get", obj is not None)
        return 10
    def __set__(self, obj, value):
        print("set", value)
class C:
    d = D()
    n = 1
    @property
    def p(self): return 5
c = C()
c.d += 1
c.n <<= 3
print(c.n, C.n, vars(c))
try:
    c.p += 1
except AttributeError as e:
    print(e)
try:
    c.q += 1
except AttributeError as e:
    print(e)
C.d += 1
print(C.d, "d" in C.__dict__)
