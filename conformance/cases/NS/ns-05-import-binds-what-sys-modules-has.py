# @row NS-05
# import takes what stands in sys.modules, whatever it is, and binds the top name or the attribute.
import sys, types
for value in (5, "text", [1, 2], object, types.SimpleNamespace(a=1)):
    sys.modules["strange"] = value
    import strange
    print(type(strange).__name__, strange is value)
pkg = types.ModuleType("pkg")
sub = types.ModuleType("pkg.sub")
sys.modules["pkg"], sys.modules["pkg.sub"] = pkg, sub
import pkg.sub
print(pkg is sys.modules["pkg"], hasattr(pkg, "sub"))
try: import pkg.sub as s
except AttributeError as e: print(e)
else: print(s is sub)
from pkg import sub as t
print(t is sub)
pkg.sub = "attribute first"
import pkg.sub as u
from pkg import sub as v
print(u, v)
for source in ("import pkg.nothing", "from pkg import nothing", "import nothing_at_all.sub", "from strange import b", "import strange.c", "from strange.d import e"):
    try: exec(source)
    except ImportError as e: print(type(e).__name__, e, e.name, e.path)
sys.modules["blocked"] = None
for source in ("import blocked", "from blocked import x", "import blocked.y"):
    try: exec(source)
    except ImportError as e: print(type(e).__name__, e, e.name)
