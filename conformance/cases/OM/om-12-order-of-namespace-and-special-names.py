# @row OM-12
class A:
    """doc"""
    b = 1
    a: int = 2
    def f(self): return __class__
print([k for k in vars(A)])
class B: pass
print([k for k in vars(B)])
class C:
    __slots__ = ("x",)
    def g(self): self.y = 1
print([k for k in vars(C)])
D = type("D", (), {"z": 1, "__module__": "m"})
print([k for k in vars(D)], D.__module__)
class E[T]: pass
print([k for k in vars(E)])
