# @row OM-18
class A: "doc"
for name, value in (("__name__", 5), ("__name__", "a\0"), ("__qualname__", 5), ("__bases__", ()), ("__bases__", 5), ("__bases__", (5,)), ("__mro__", ()), ("__dict__", {}), ("__doc__", "new"), ("__module__", 5), ("__abstractmethods__", ["x"]), ("__type_params__", 5), ("__annotations__", 5), ("__basicsize__", 1), ("__bases__", (A,))):
    try:
        setattr(A, name, value)
        print(name, getattr(A, name))
    except (TypeError, ValueError, AttributeError) as error:
        print(name, type(error).__name__, error)
for name in ("__name__", "__bases__", "__doc__", "__module__", "__abstractmethods__", "__dict__", "__qualname__", "x"):
    try:
        delattr(A, name)
        print(name, "deleted")
    except (TypeError, AttributeError) as error:
        print(name, type(error).__name__, error)
for name in ("__name__", "x", "__doc__"):
    try:
        setattr(int, name, "y")
    except TypeError as error:
        print(error)
