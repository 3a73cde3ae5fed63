# @row OM-18
def f(cls, x: int = 1) -> str: "doc of f"; return (cls.__name__, x)
f.extra = "more"
for wrap in (classmethod, staticmethod):
    w = wrap(f)
    print(w.__func__ is f, w.__wrapped__ is f, w.__name__, w.__qualname__, w.__doc__, w.__module__, hasattr(w, "extra"), w.__annotations__, repr(w).startswith(f"<{wrap.__name__}(<function f at "), callable(w))
    w.own = 1; print(w.__dict__["own"], hasattr(f, "own"))
print(classmethod(f).__get__(None, int)(), classmethod(f).__get__(True)(), classmethod(len).__get__(5, str).__self__)
for call in (lambda: classmethod(), lambda: classmethod(f)(int), lambda: classmethod(1, 2), lambda: staticmethod(), lambda: classmethod(f=f), lambda: staticmethod(5)(), lambda: classmethod(5).__get__(None, int)()):
    try:
        print(call())
    except TypeError as error:
        print(error)
