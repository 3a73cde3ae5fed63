# @row OM-07
def f(a, b=1, *, c: int = 2) -> str:
    "doc"
f.x = 1
f.__dict__["y"] = 2
print(
    f.x, f.y, f.__dict__, f.__name__, f.__qualname__, f.__module__, f.__doc__, f.__defaults__, f.__kwdefaults__,
    f.__annotations__, f.__closure__, f.__type_params__,
)
for statement in ("f.__name__ = 5", "f.__qualname__ = None", "f.__defaults__ = [1]", "f.__kwdefaults__ = 5", "f.__annotations__ = 5", "f.__code__ = None", "f.__closure__ = ()", "f.__globals__ = {}", "f.__dict__ = 5",
                  "del f.__name__", "del f.__code__", "f.__builtins__ = {}", "f.__type_params__ = 5", "del f.nothing", "f.__nothing__"):
    try:
        exec(statement)
    except Exception as e:
        print(statement, "->", type(e).__name__, e)
del f.__defaults__, f.__kwdefaults__, f.__annotations__, f.__doc__
print(f.__defaults__, f.__kwdefaults__, f.__annotations__, f.__doc__)
