# @row OM-07
class A:
    x = 1
    def __init__(self): self.y = 2
class B(A):
    z = 3
    __slots__ = ("s",)
class M(type):
    def meta_only(cls): pass
class C(metaclass=M): k = 1
print([n for n in dir(A()) if "__" not in n], [n for n in dir(B()) if "__" not in n], [n for n in dir(C) if "__" not in n])
print("mro" in dir(type), "mro" in dir(int), "__name__" in dir(int), "meta_only" in dir(M))
a = A()
a.__dict__[5] = 1
try:
    dir(a)
except TypeError as e:
    print(e)
class Fake:
    __dict__ = {"f": 1}
print("f" in dir(Fake()), dir(type("E", (), {"__dir__": lambda s: ("b", "a")})()))
