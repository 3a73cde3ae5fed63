# @row IM-05
# importlib.resources.files: packages, folders, text, bytes.
import importlib.resources as r
from scratch import Scratch
with Scratch() as s:
    s.write("res/__init__.py", ""); s.write("res/a.txt", "täxt\n"); s.write("res/deep/b.bin", "b")
    import res
    f = r.files(res)
    print(sorted(p.name for p in f.iterdir() if p.name != "__pycache__"), (f / "a.txt").read_text(encoding="utf-8"), f.joinpath("deep", "b.bin").read_bytes(), (f / "deep").is_dir(), (f / "x").is_file())
    with r.as_file(f / "a.txt") as p: print(p.name, p.exists())
    print(r.read_text("res", "a.txt", encoding="utf-8"), r.is_resource("res", "deep"), r.read_binary("res", "deep", "b.bin"))
