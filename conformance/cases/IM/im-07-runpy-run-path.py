# @row IM-07
# runpy.run_path with a file, a folder, an archive.
import runpy, sys, os, zipfile
from scratch import Scratch
with Scratch() as s:
    script = s.write("a script.py", "import sys\nn = __name__\np = __package__\nf = __file__\n")
    r = runpy.run_path(script); print(r["n"], r["p"], s.clean(r["f"]), r["__spec__"], r["__loader__"], r["__cached__"])
    s.write("folder/__main__.py", "import sys\nn = __name__\nf = __file__\nfirst = sys.path[0]\n")
    r = runpy.run_path(os.path.join(s.path, "folder"), run_name="chosen"); print(r["n"], s.clean(r["f"]), s.clean(r["first"]), r["__spec__"].name)
    z = os.path.join(s.path, "z.zip")
    with zipfile.ZipFile(z, "w") as f: f.writestr("__main__.py", "n = __name__\nf = __file__\n")
    r = runpy.run_path(z); print(r["n"], s.clean(r["f"]))
    os.mkdir(os.path.join(s.path, "empty"))
    try: runpy.run_path(os.path.join(s.path, "empty"))
    except ImportError as e: print(s.clean(e))
