# @row IM-05
import runpy, sys, os
from scratch import Scratch
with Scratch() as s:
    script = s.write("scripted.py", "import sys\nprint(__name__, sys.argv[0] == __file__, __spec__, __package__, __cached__, __loader__)\nresult = given + 1\n")
    ns = runpy.run_path(script, {"given": 1}, run_name="renamed")
    print(ns["result"], "renamed" in sys.modules, ns["__name__"], sorted(k for k in ns if k.startswith("__")))
    s.write("rm/__init__.py", "print('package', __name__)\n")
    s.write("rm/__main__.py", "print('main', __name__, __package__, __spec__.name)\nvalue = 7\n")
    s.write("rm/plain.py", "print('plain', __name__, __package__)\nfrom . import __name__ as up\nprint(up)\n")
    print(runpy.run_module("rm")["value"], runpy.run_module("rm.plain", run_name="__main__")["up"])
    print(runpy.run_path(os.path.join(s.path, "rm"))["value"])
    for bad in ("nosuch", "rm.nosuch", "nosuch.deep", "xml", ".rel", "rm.plain.deep"):
        try:
            runpy.run_module(bad)
        except ImportError as e:
            print(bad, type(e).__name__, s.clean(e))
    import zipfile
    with zipfile.ZipFile(os.path.join(s.path, "app.zip"), "w") as z:
        z.writestr("__main__.py", "print('zipped', __name__, __file__.split('/')[-2:])\nfrom helper import h\nprint(h)\n")
        z.writestr("helper.py", "h = 'helped'\n")
    runpy.run_path(os.path.join(s.path, "app.zip"), run_name="__main__")
    print("helper" in sys.modules)
    os.mkdir(os.path.join(s.path, "empty"))
    try:
        runpy.run_path(os.path.join(s.path, "empty"))
    except ImportError as e:
        print(s.clean(e))
    try:
        runpy.run_path(os.path.join(s.path, "nosuch.py"))
    except OSError as e:
        print(type(e).__name__)
