# @row IM-05
# pkgutil.extend_path joins the folders of a package on sys.path.
import sys, os
from scratch import Scratch
with Scratch() as s:
    for d, n in (("p1", "one"), ("p2", "two")):
        s.write(f"{d}/shared/__init__.py", "from pkgutil import extend_path\n__path__ = extend_path(__path__, __name__)\n")
        s.write(f"{d}/shared/{n}.py", f"v = {n!r}\n")
        sys.path.append(os.path.join(s.path, d))
    import shared.one, shared.two
    print(shared.one.v, shared.two.v, [s.clean(p) for p in shared.__path__])
    del sys.path[-2:]
