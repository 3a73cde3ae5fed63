# @row IM-04
import sys, importlib, types
from scratch import Scratch
with Scratch() as s:
    s.write("rl.py", "count = globals().get('count', 0) + 1\n")
    import rl
    for i in range(3): importlib.reload(rl)
    print(rl.count)
    for bad in (5, "rl", types.ModuleType("unregistered")):
        try:
            importlib.reload(bad)
        except Exception as e:
            print(type(e).__name__, e)
    s.write("rl.py", "1 / 0\n")
    try:
        importlib.reload(rl)
    except ZeroDivisionError:
        print("kept", sys.modules["rl"] is rl, rl.count)
    import os
    os.unlink(os.path.join(s.path, "rl.py"))
    importlib.invalidate_caches()
    try:
        importlib.reload(rl)
    except ModuleNotFoundError as e:
        print(e, e.name)
    s.write("rp/__init__.py", "import sys\nsys.modules[__name__].n = getattr(sys.modules[__name__], 'n', 0) + 1\n")
    s.write("rp/kid.py", "seen = []\n")
    import rp.kid
    kid = rp.kid
    kid.seen.append(1)
    importlib.reload(rp)
    print(rp.n, rp.kid is kid, kid.seen)
    importlib.reload(rp.kid)
    print(rp.kid is kid, kid.seen)
    del sys.modules["rp"]
    try:
        importlib.reload(kid)
    except ImportError as e:
        print(type(e).__name__, e, e.name)
    s.write("swap.py", "import sys, types\nnew = types.ModuleType('swap')\nnew.gen = getattr(sys.modules.get('swap'), 'gen', 0) + 1\nsys.modules['swap'] = new\n")
    import swap
    print(swap.gen, importlib.reload(swap).gen, sys.modules["swap"].gen)
import sys as again
again.marker = 1
print(importlib.reload(sys) is sys, sys.marker)
