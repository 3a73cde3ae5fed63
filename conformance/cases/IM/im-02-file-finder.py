# @row IM-02
# FileFinder: details in order, repr, case, invalidate_caches.
import os, importlib.machinery as m
from scratch import Scratch
with Scratch() as s:
    s.write("found.py", ""); s.write("pack/__init__.py", ""); s.write("space/x.txt", "")
    f = m.FileFinder(s.path, (m.SourceFileLoader, [".py"]))
    print(s.clean(repr(f)), s.clean(f.path))
    for name in ("found", "pack", "space", "missing", "a.found"):
        spec = f.find_spec(name)
        print(name, spec and (type(spec.loader).__name__, s.clean(spec.origin), [s.clean(p) for p in spec.submodule_search_locations or []]))
    print(m.FileFinder(s.path).find_spec("found"), m.FileFinder("").path == os.getcwd())
