# @row OM-12
class A:
    print(__qualname__, __module__)
    __qualname__ = "Given"
    class B:
        print(__qualname__)
    def f(self): pass
print(A.__qualname__, A.B.__qualname__, A.f.__qualname__, "__qualname__" in vars(A))
for bad in (5, None):
    try:
        class C: __qualname__ = bad
    except TypeError as e:
        print(e)
try:
    type("D", (), {"__qualname__": b"x"})
except TypeError as e:
    print(e)
print(type("E", (), {"__qualname__": "x.y"}).__qualname__, type("F.G", (), {}).__qualname__)
