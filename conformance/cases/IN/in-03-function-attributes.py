# @row IN-03
def f(a, b: int = 1, *args, c=2, d: "fwd", **kw) -> str:
    "doc of f"
for name in ("__name__", "__qualname__", "__module__", "__doc__", "__defaults__", "__kwdefaults__", "__annotations__", "__dict__", "__closure__", "__type_params__"):
    print(name, getattr(f, name))
print(f.__globals__ is globals(), f.__builtins__["len"] is len, f.__code__.co_name)
f.attr = 1
f.__doc__ = None
f.__name__ = "renamed"
f.__qualname__ = "Q.renamed"
print(f.__dict__, f.attr, f.__doc__, repr(f).split(" at ")[0])
f.__annotations__ = {"x": 1}
del f.__annotations__
print(f.__annotations__)
f.__dict__ = {"new": 5}
print(f.new)
f.__module__ = "elsewhere"
print(f.__module__)
for n, v in (("__name__", 5), ("__qualname__", None), ("__globals__", {}), ("__closure__", ()), ("__dict__", 5), ("__annotations__", 5), ("__type_params__", 5), ("__builtins__", {})):
    try:
        setattr(f, n, v)
        print(n, "set")
    except (TypeError, AttributeError) as e:
        print(n, type(e).__name__, e)
for n in ("__name__", "__code__", "__dict__", "nothing"):
    try:
        delattr(f, n)
        print(n, "deleted")
    except (TypeError, AttributeError) as e:
        print(n, type(e).__name__, e)
print((lambda: 0).__name__, (lambda: 0).__qualname__, len.__name__, len.__qualname__, [].append.__qualname__)
