# @row OM-17
import inspect
def f(a, b: int = 1, /, c="x", *rest: str, d, e: float = 2.5, **kw: bool) -> None: pass
s = inspect.signature(f)
for p in s.parameters.values(): print(
    p.name, p.kind.name, p.default if p.default is not p.empty else "-",
    p.annotation if p.annotation is not p.empty else "-",
)
print(s, s.bind(1, d=4).arguments, inspect.getfullargspec(f).kwonlydefaults)
for args, kw in (((), {}), ((1,), {}), ((1,), {"d": 1, "b": 2})):
    try: print(s.bind(*args, **kw).arguments)
    except TypeError as e: print(e)
b = s.bind(1, d=2)
b.apply_defaults()
print(b.args, b.kwargs)
