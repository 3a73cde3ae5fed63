# @row OM-18
def f(a, b=1, *, c=2): return a, b, c
def closure(x): return lambda: x
for name, value in (("__code__", 5), ("__code__", closure(1).__code__), ("__defaults__", [1]), ("__kwdefaults__", [1]), ("__name__", 5), ("__qualname__", b"x"), ("__dict__", 5), ("__annotations__", []), ("__closure__", ()), ("__globals__", {}), ("__type_params__", [1]), ("__builtins__", {})):
    try:
        setattr(f, name, value)
        print(name, "set")
    except (TypeError, ValueError, AttributeError) as error:
        print(name, type(error).__name__, error)
for name in ("__code__", "__defaults__", "__kwdefaults__", "__name__", "__dict__", "__annotations__", "__doc__", "__module__", "__type_params__"):
    try:
        delattr(f, name)
        print(name, getattr(f, name))
    except (TypeError, AttributeError) as error:
        print(name, type(error).__name__, error)
