# @row IM-05
# pkgutil.iter_modules and walk_packages.
import pkgutil, os
from scratch import Scratch
with Scratch() as s:
    for n in ("w/__init__.py", "w/m.py", "w/sub/__init__.py", "w/sub/x.py", "w/ns/y.py", "w/bad/__init__.py", "w/not-a-name.py", "w/data.txt"):
        s.write(n, "raise ImportError" if "bad" in n else "")
    import w
    print([(n, p) for _, n, p in pkgutil.iter_modules(w.__path__, "w.")])
    failed = []
    print([n for _, n, p in pkgutil.walk_packages(w.__path__, "w.", failed.append)], failed)
