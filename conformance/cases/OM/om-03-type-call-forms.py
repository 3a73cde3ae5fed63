# @row OM-03
def attempt(*args, **kw):
    try:
        return type(*args, **kw)
    except Exception as e:
        return f"{type(e).__name__}: {e}"
print(attempt(1), attempt("X", (), {}).__name__)
for args in (
    (), ("X",)[:0], (1, 2), ("X", (), {}, 4), (1, (), {}), ("X", [], {}), ("X", (), []), ("X", (1,), {}),
    ("X", (bool,), {}), (b"X", (), {}), ("X\0", (), {}), ("\ud800", (), {}),
):
    print(attempt(*args))
print(attempt(1, x=2), attempt("X", (), {}, x=2), attempt("X", (type(None),), {}), attempt(object=1))
