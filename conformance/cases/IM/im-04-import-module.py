# @row IM-04
import importlib, sys
print(importlib.import_module("im_pkg.first").ONE, importlib.import_module(".first", "im_pkg") is sys.modules["im_pkg.first"], importlib.import_module("math").floor(2.5))
for args in (("no_such",), (".x",), ("..x", "im_pkg"), ("",), (5,), ("im_pkg.nope",), (".nope", "im_pkg"), ("im_counter.sub",)):
    try:
        importlib.import_module(*args)
    except Exception as e:
        print(args, type(e).__name__, e)
from importlib import util
print(util.find_spec("im_pkg.first").name, util.find_spec("no_such"), util.find_spec(".first", "im_pkg").name, util.resolve_name(".x", "a.b"), util.resolve_name("..x", "a.b"), util.resolve_name("x", ""))
for bad in (lambda: util.find_spec("no_such.child"), lambda: util.resolve_name("..x", "a"), lambda: util.resolve_name(".x", ""), lambda: util.find_spec("im_counter.x")):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
sys.modules["speced"] = type(sys)("speced")
try:
    util.find_spec("speced")
except ValueError as e:
    print(e)
