# @row OM-13
class M(type):
    def __getattr__(cls, name):
        if name.startswith("dyn_"): return f"{cls.__name__}.{name}"
        raise AttributeError(f"no {name} on {cls.__name__}")
class A(metaclass=M): pass
print(A.dyn_x, hasattr(A, "dyn_y"), hasattr(A, "z"), hasattr(A(), "dyn_x"), getattr(A, "q", "default"))
try:
    A.z
except AttributeError as e:
    print(e)
class N(type):
    def __getattribute__(cls, name):
        if name == "secret": return 42
        return super().__getattribute__(name)
class B(metaclass=N):
    secret = 1
    def f(self): return self.secret
print(B.secret, B().secret, B().f())
