# @row IM-05
import sys, os, importlib
from scratch import Scratch
with Scratch() as s:
    for part in ("p1", "p2", "p3"):
        s.write(f"{part}/nsx/{part}_mod.py", f"where = {part!r}\n")
    s.write("p3/nsx/deep/leaf.py", "v = 1\n")
    roots = [os.path.join(s.path, p) for p in ("p1", "p2")]
    sys.path[:0] = roots
    import nsx, nsx.p1_mod, nsx.p2_mod
    print(nsx.p1_mod.where, nsx.p2_mod.where, s.clean(nsx.__path__), nsx.__spec__.loader.__class__.__name__, nsx.__file__ if hasattr(nsx, "__file__") else "no file", nsx.__spec__.origin, s.clean(nsx))
    try:
        import nsx.p3_mod
    except ModuleNotFoundError as e:
        print(e)
    sys.path.insert(0, os.path.join(s.path, "p3"))
    import nsx.p3_mod, nsx.deep.leaf
    print(nsx.p3_mod.where, nsx.deep.leaf.v, len(nsx.__path__), s.clean(nsx.__path__[0]), s.clean(list(nsx.deep.__path__)))
    path = nsx.__path__
    print(type(path).__name__, path == nsx.__path__, s.path + "/p1/nsx" in path, len(path), s.clean(repr(path)))
    path.append("/extra")
    print(list(path)[-1], "/extra" in path)
    sys.path.remove(roots[0])
    print([s.clean(p) for p in path])
    importlib.reload(nsx)
    print(s.clean(nsx.__path__), nsx.__loader__ is nsx.__spec__.loader, nsx.__loader__.is_package("nsx"), nsx.__loader__.get_source("nsx"), nsx.__loader__.get_code("nsx").co_filename)
    s.write("p2/nsx/__init__.py", "regular = True\n")
    for n in [n for n in sys.modules if n.split(".")[0] == "nsx"]: del sys.modules[n]
    importlib.invalidate_caches()
    import nsx
    print(hasattr(nsx, "regular"), s.clean(nsx.__path__))
    sys.path[:] = [p for p in sys.path if not p.startswith(os.path.join(s.path, "p"))]
