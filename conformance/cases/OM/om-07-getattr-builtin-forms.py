# @row OM-07
class A:
    x = 1
    def __getattr__(self, n): return f"dynamic {n}"
a = A()
print(getattr(a, "x"), getattr(a, "y"), getattr(a, "z", 5), getattr(5, "nope", "default"), getattr(5, "real", None))
for args in ((), (a,), (a, "x", 1, 2), (a, 5), (5, "nope"), (a, None, 1)):
    try: print(getattr(*args))
    except (TypeError, AttributeError) as e: print(type(e).__name__, e)
for f, args in (
    (setattr, (a, "x")), (setattr, (a, 5, 1)), (delattr, (a,)), (delattr, (a, "q")), (hasattr, (a,)), (hasattr, (a, 5)),
    (vars, (5,)), (setattr, (5, "x", 1)), (delattr, (A, "x")), (delattr, (A, "x")),
):
    try: print(f.__name__, f(*args))
    except (TypeError, AttributeError) as e: print(f.__name__, type(e).__name__, e)
