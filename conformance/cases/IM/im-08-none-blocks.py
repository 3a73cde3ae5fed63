# @row IM-08
import sys
sys.modules["im_counter"] = None
for statement in ("import im_counter", "from im_counter import count", "import im_counter.sub", "__import__('im_counter')"):
    try:
        exec(statement)
    except ImportError as e:
        print(type(e).__name__, e, e.name)
import importlib
try:
    importlib.import_module("im_counter")
except ModuleNotFoundError as e:
    print(e)
del sys.modules["im_counter"]
import im_counter
sys.modules["im_pkg.first"] = None
import im_pkg
try:
    from im_pkg import first
except ImportError as e:
    print(type(e).__name__, str(e).split(" (")[0])
try:
    import im_pkg.first
except ImportError as e:
    print(e)
saved = sys.modules
sys.modules = {}
try:
    import im_counter as other
    print(other is im_counter)
finally:
    sys.modules = saved
