# @row OM-17
_missing = object()
def get(d, k, default=_missing):
    if k in d: return d[k]
    if default is _missing: raise KeyError(k)
    return default
print(get({"a": 1}, "a"), get({}, "a", None))
try:
    get({}, "a")
except KeyError as e:
    print(repr(e))
import inspect
def f(a, b=1, *c, d, e=[], **g): pass
print(inspect.signature(f), [p.default for p in inspect.signature(f).parameters.values() if p.default is not p.empty])
f.__kwdefaults__["d"] = "now"
print(inspect.signature(f))
f.__defaults__ = ()
print(inspect.signature(f))
