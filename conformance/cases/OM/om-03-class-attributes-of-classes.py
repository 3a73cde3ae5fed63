# @row OM-03
class A:
    "Doc of A."
    x: int = 1

    def f(self):
        "Doc of f."

    class Inner:
        pass


print(A.__name__, A.__qualname__, A.__module__, A.__doc__, A.f.__doc__, A.Inner.__qualname__, A.f.__qualname__)
print(A.__annotations__, A.__dict__["x"], type(A.__dict__).__name__, A.__subclasses__(), A.__weakrefoffset__ > 0, A.__basicsize__)
A.__name__ = "Z"
print(A, A.__name__, A.__qualname__)
A.__qualname__ = "Q.Z"
print(A, A.__name__)
A.__module__ = "m"
print(A)
A.__doc__ = "new"
print(A.__doc__)
for name, value in (("__name__", 1), ("__name__", "a\0b"), ("__qualname__", 3), ("__bases__", ()), ("__mro__", ()), ("__dict__", {}),
                    ("__class__", 5), ("__class__", int), ("__bases__", 3), ("__basicsize__", 1)):
    try:
        setattr(A, name, value)
        print(name, "set")
    except Exception as e:
        print(name, type(e).__name__, e)
for name in ("__name__", "__module__", "__doc__", "__annotations__", "__nothing__"):
    try:
        delattr(A, name)
        print(name, "deleted")
    except Exception as e:
        print(name, type(e).__name__, e)
