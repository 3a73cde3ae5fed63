# @row IM-05
# Resources in an archive.
import importlib.resources as r, sys, os, zipfile
from scratch import Scratch
with Scratch() as s:
    path = os.path.join(s.path, "r.zip")
    with zipfile.ZipFile(path, "w") as z:
        z.writestr("zr/__init__.py", ""); z.writestr("zr/d.txt", "in zip"); z.writestr("zr/sub/e.txt", "deeper")
    sys.path.insert(0, path)
    f = r.files("zr")
    print((f / "d.txt").read_text(), sorted(p.name for p in f.iterdir()), (f / "sub" / "e.txt").read_text(), (f / "sub").is_dir())
    with r.as_file(f / "d.txt") as p: print(p.read_text())
    sys.path.remove(path)
