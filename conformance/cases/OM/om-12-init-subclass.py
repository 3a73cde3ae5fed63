# @row OM-12
class Base:
    registry = {}
    def __init_subclass__(cls, /, key=None, **kwargs):
        super().__init_subclass__(**kwargs)
        Base.registry[key or cls.__name__] = cls
        print("init_subclass", cls.__name__, key, cls.__dict__.get("x"))
class A(Base, key="first"): x = 1
class B(A): pass
class C(B, key="third"): x = 3
print({k: v.__name__ for k, v in Base.registry.items()})
print(type(Base.__dict__["__init_subclass__"]).__name__)
for make in (lambda: type("D", (), {}, key=1), lambda: type("D", (Base,), {}, key="d", other=2), lambda: object.__init_subclass__(1)):
    try:
        make()
    except TypeError as e:
        print(e)
class Fails:
    def __init_subclass__(cls): raise RuntimeError("not " + cls.__name__)
try:
    class Child(Fails): pass
except RuntimeError as e:
    print(e, "Child" in globals())
class Multi(A, key="multi"): pass
print(Multi.__mro__[1].__name__)
