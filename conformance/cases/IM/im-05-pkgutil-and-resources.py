# @row IM-05
import pkgutil, importlib.resources as res, sys, os
from scratch import Scratch
with Scratch() as s:
    s.write("pk/__init__.py", "")
    s.write("pk/a.py", "A = 1\n")
    s.write("pk/b/__init__.py", "")
    s.write("pk/b/c.py", "C = 3\n")
    s.write("pk/data/text.txt", "some text\n")
    s.write("pk/raw.bin", "raw")
    import pk
    print([(m.name, m.ispkg) for m in pkgutil.iter_modules(pk.__path__)])
    print([m.name for m in pkgutil.walk_packages(pk.__path__, "pk.")])
    print(pkgutil.get_data("pk", "raw.bin"), pkgutil.resolve_name("pk.b.c:C"), pkgutil.resolve_name("pk.b.c.C"), pkgutil.resolve_name("pk.a").A)
    for bad in ("pk:nosuch", "nosuch.x", "5bad", "pk..a"):
        try:
            pkgutil.resolve_name(bad)
        except Exception as e:
            print(bad, type(e).__name__, s.clean(e))
    root = res.files("pk")
    print(sorted(p.name for p in root.iterdir() if p.name != "__pycache__"), (root / "data" / "text.txt").read_text(), root.joinpath("raw.bin").read_bytes(), (root / "nosuch").is_file())
    with res.as_file(root / "raw.bin") as p: print(os.path.basename(p), p.exists())
    print(res.read_text("pk", "data", "text.txt", encoding="utf-8"), res.is_resource("pk", "raw.bin"), sorted(n for n in res.contents("pk") if n != "__pycache__") if False else "contents")
    with res.open_text("pk", "raw.bin") as f: print(f.read())
    import zipfile
    archive = os.path.join(s.path, "z.zip")
    with zipfile.ZipFile(archive, "w") as z:
        z.writestr("zp/__init__.py", "")
        z.writestr("zp/m.py", "M = 1\n")
        z.writestr("zp/data/t.txt", "zipped text")
    sys.path.insert(0, archive)
    import zp
    print([m.name for m in pkgutil.iter_modules(zp.__path__)], pkgutil.get_data("zp", "data/t.txt"), res.files("zp").joinpath("data/t.txt").read_text(), sorted(p.name for p in res.files("zp").iterdir()))
    sys.path.remove(archive)
    print(type(pkgutil.get_importer(s.path)).__name__, pkgutil.find_loader("pk") is not None if False else "", pkgutil.extend_path(["x"], "nothing"))
