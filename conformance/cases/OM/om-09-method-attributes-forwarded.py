# @row OM-09
# A bound method reads its function's attributes, but none can be set or deleted through it.
class C:
    def m(self, a: int = 1, *, k: str = "x") -> float:
        "doc"
    m.extra = "attribute"
c = C()
m = c.m
for n in ("__name__", "__qualname__", "__module__", "__doc__", "__defaults__", "__kwdefaults__", "__annotations__", "extra", "__dict__", "__type_params__"):
    print(n, getattr(m, n))
print(m.__code__ is C.m.__code__, m.__globals__ is globals(), m.__func__ is C.m, m.__self__ is c, m.__closure__)
for act in (lambda: setattr(m, "extra", 1), lambda: setattr(m, "new", 1), lambda: delattr(m, "extra"), lambda: setattr(m, "__name__", "x"), lambda: setattr(m, "__doc__", "x"), lambda: setattr(m, "__self__", 1), lambda: setattr(m, "__func__", 1), lambda: delattr(m, "__self__"), lambda: m.missing, lambda: setattr(m, "__dict__", {}), lambda: setattr(m, "__class__", int)):
    try: print(act())
    except (AttributeError, TypeError) as e: print(type(e).__name__, e)
C.m.extra = "changed"
C.m.__name__ = "renamed"
C.m.__qualname__ = "Q.renamed"
C.m.__doc__ = 5
print(m.extra, m.__name__, m.__doc__, repr(m).split(" at ")[0], c.m == m)
print(sorted(set(dir(m)) - set(dir(C.m))), sorted(set(dir(C.m)) - set(dir(m))))
import inspect
print(inspect.signature(m), inspect.ismethod(m), inspect.isfunction(m), inspect.getdoc(m))
