# @row OM-18
class A:
    @property
    def broken(self): raise ValueError("inside")
    @property
    def missing(self): raise AttributeError("inside missing")
a = A()
print(getattr(a, "missing", "default"), hasattr(a, "missing"), getattr(a, "zz", None), getattr(1, "real"), hasattr(A, "broken"))
class Text(str): pass
setattr(a, Text("name"), 1); print(getattr(a, "name"), list(vars(a)), getattr(a, Text("name")))
for call in (lambda: getattr(a, "broken", 1), lambda: hasattr(a, "broken"), lambda: getattr(a, 5), lambda: hasattr(a, b"x"), lambda: setattr(a, 5, 1), lambda: delattr(a, None), lambda: getattr(a), lambda: getattr(a, "x", 1, 2), lambda: getattr(a, "missing"), lambda: setattr(a, "x"), lambda: hasattr(a), lambda: getattr(a, name="x"), lambda: delattr(a, "q"), lambda: setattr(a, "broken", 1)):
    try:
        print(call())
    except (TypeError, ValueError, AttributeError) as error:
        print(type(error).__name__, error)
