# @row OM-07
class A:
    __slots__ = ("s",)
    @property
    def p(self): return 1
    def m(self): pass
class D: pass
import types
targets = [(5, "x"), (5, "real"), ("s", "upper"), (A(), "x"), (A(), "p"), (A(), "m"), (A(), "__class__"), (D(), "__dict__"), (D(), "__weakref__"), (D().__init__, "x"), (len, "x"), (None, "a"), ([], "append"),
           (object(), "a"), ((lambda: 0), "__name__"), ((lambda: 0), "__globals__"), (range(3), "start"), (iter([]), "x"), (types.SimpleNamespace, "x"), (slice(1), "stop")]
for target, name in targets:
    try:
        setattr(target, name, 5)
        print("set", name)
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)
