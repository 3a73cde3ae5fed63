# @row OM-07
log = []
class A:
    present = 1
    def __getattr__(self, name):
        log.append(name)
        if name.startswith("x"): return name * 2
        raise AttributeError(f"custom {name}", name=name, obj=self)
a = A()
print(a.present, a.xy, getattr(a, "no", "default"), hasattr(a, "no"), hasattr(a, "x"), log)
try:
    a.no
except AttributeError as e:
    print(e, e.name, e.obj is a)
a.__dict__["xy"] = "real"
print(a.xy, log[-1])
