# @row NS-06
import sys, types
pkg = types.ModuleType("p")
pkg.__path__ = []
sys.modules["p"] = pkg
sys.modules["p.hidden"] = "only in sys.modules"
from p import hidden
print(hidden, hasattr(pkg, "hidden"))
pkg.visible = "attribute wins"
sys.modules["p.visible"] = "module entry"
from p import visible
print(visible)
try:
    from p import absent
except ImportError as e:
    print(e, "|", e.name, e.name_from, e.path)
plain = sys.modules["plain"] = types.ModuleType("plain")
sys.modules["plain.entry"] = 5
from plain import entry
print(entry)
plain.__name__ = 5
try:
    from plain import entry
except ImportError as e:
    print(e)
