# @row IM-05
import sys, os
import im_space.one
import im_space.sub.two
print(im_space.sub.two.NAME, type(im_space.__path__).__name__, im_space.__file__ if hasattr(im_space, "__file__") else "no file", type(im_space.__loader__).__name__, im_space.__spec__.origin)
print(repr(im_space).split("(")[0], [os.path.basename(p) for p in im_space.__path__])
from scratch import Scratch
with Scratch() as s:
    s.write("portion1/shared/a.py", "A = 1")
    s.write("portion2/shared/b.py", "B = 2")
    sys.path[:0] = [os.path.join(s.path, "portion1"), os.path.join(s.path, "portion2")]
    import shared.a, shared.b
    print(shared.a.A + shared.b.B, len(shared.__path__), [s.clean(p) for p in shared.__path__])
    s.write("portion3/shared/c.py", "C = 3")
    sys.path.append(os.path.join(s.path, "portion3"))
    import shared.c
    print(shared.c.C, len(shared.__path__))
    s.write("portion4/shared/__init__.py", "regular = True")
    sys.path.insert(0, os.path.join(s.path, "portion4"))
    for name in [n for n in sys.modules if n.startswith("shared")]:
        del sys.modules[name]
    import shared
    print(shared.regular, hasattr(shared, "a"))
    try:
        import shared.a
    except ImportError as e:
        print(e)
    sys.path[:] = [p for p in sys.path if not p.startswith(s.path)]
