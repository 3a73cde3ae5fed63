# @row OM-08
class D:
    def __init__(self, n): self.n = n
    def __get__(self, obj, owner): return f"{self.n}: {obj if obj is None else type(obj).__name__}, {owner.__name__}"
class DD(D):
    def __set__(self, obj, v): print(f"{self.n} set on {type(obj).__name__}")
class M(type):
    a = D("meta a")
    b = DD("meta b")
class A(metaclass=M):
    a = D("class a")
    b = D("class b")
    c = DD("class c")
print(A.a)
print(A.b)
print(A.c)
print(A().a, "|", A().b, "|", A().c)
A.b = 1
A().c = 2
x = A()
x.__dict__.update(a="inst a", c="inst c")
print(x.a, "|", x.c)
