# @row NS-05
# A module-level __getattr__ that imports or computes on demand and may keep the result.
import types, sys
source = '''
calls = []
def __getattr__(name):
    calls.append(name)
    if name == "heavy":
        globals()["heavy"] = "computed"
        return heavy
    if name == "deprecated":
        import warnings
        warnings.warn("deprecated is old", DeprecationWarning, stacklevel=2)
        return "old"
    raise AttributeError(f"module {__name__!r} has no attribute {name!r} (tried)")
def __dir__(): return sorted([*globals(), "heavy", "deprecated"])
def inside(): return heavy
'''
m = types.ModuleType("lazy")
exec(source, vars(m))
sys.modules["lazy"] = m
try: m.inside()
except NameError as e: print(e, m.calls)
print(m.heavy, m.heavy, m.calls, m.inside())
import warnings
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    from lazy import deprecated
    print(deprecated, [str(w.message) for w in caught], m.calls)
for source in ("from lazy import missing", "import lazy; lazy.missing", "from lazy import *", "import lazy.missing"):
    try: exec(source, {})
    except (ImportError, AttributeError) as e: print(type(e).__name__, e, m.calls)
print([n for n in dir(m) if n in ("heavy", "deprecated", "inside")], hasattr(m, "nope"), m.calls[-1])
