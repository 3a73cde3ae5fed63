# @row NS-05
import sys, types
m = types.ModuleType("lazymod")
log = []
def getter(name):
    log.append(name)
    if name in ("__path__", "__spec__", "__wrapped__"): raise AttributeError(name)
    if name == "cached":
        m.cached = "computed once"
        return m.cached
    if name == "bad": raise KeyError(name)
    raise AttributeError(f"module {m.__name__!r} has no attribute {name!r}")
m.__getattr__ = getter
sys.modules["lazymod"] = m
from lazymod import cached
print(cached, m.cached, log)
log.clear()
for statement in ("from lazymod import missing", "from lazymod import bad", "import lazymod.sub"):
    try: exec(statement)
    except Exception as e: print(type(e).__name__, e)
print(hasattr(m, "zz"), getattr(m, "zz", 1), "cached" in dir(m))
m.__getattr__ = 5
try: m.zz
except TypeError as e: print(e)
