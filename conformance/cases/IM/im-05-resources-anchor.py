# @row IM-05
# files() takes modules, names and nothing.
import importlib.resources as r
from scratch import Scratch
with Scratch() as s:
    s.write("anch/__init__.py", "import importlib.resources as r\nmine = r.files()\n"); s.write("anch/mod.py", ""); s.write("anch/t.txt", "t")
    import anch, anch.mod
    print((anch.mine / "t.txt").read_text(), (r.files(anch.mod) / "t.txt").read_text(), (r.files("anch.mod") / "t.txt").read_text())
    for bad in (5, "nowhere_r", ""):
        try: print(r.files(bad))
        except Exception as e: print(type(e).__name__, e)
