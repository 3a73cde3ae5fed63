# @row OM-13
class M(type):
    def __call__(cls, *args, **kw):
        print("call", cls.__name__, args, kw)
        obj = cls.__new__(cls, *args, **kw)
        obj.made_by = "metaclass"
        return obj
class A(metaclass=M):
    def __init__(self, *a): print("never run")
    def __new__(cls, *a, **k): return super().__new__(cls)
print(A(1, x=2).made_by)
class Multi(type):
    def __call__(cls, n): return [super(Multi, cls).__call__() for _ in range(n)]
class B(metaclass=Multi): pass
print([type(b).__name__ for b in B(3)], type(type.__call__(B)).__name__)
