# @row NS-05
import types, sys
m = types.ModuleType("m")
exec("""
present = 1
def __getattr__(name):
    if name == "lazy": return "made on demand"
    if name == "broken": raise ValueError("broken")
    raise AttributeError(f"module has no {name}")
""", m.__dict__)
print(m.present, m.lazy, hasattr(m, "other"), getattr(m, "other", "default"))
for name in ("other", "broken"):
    try:
        getattr(m, name)
    except Exception as e:
        print(type(e).__name__, e)
sys.modules["m"] = m
from m import lazy
print(lazy)
try:
    from m import nothing
except ImportError as e:
    print(e)
m.__getattr__ = None
try:
    m.lazy
except TypeError as e:
    print(e)
del m.__getattr__
try:
    m.lazy
except AttributeError as e:
    print(e)
