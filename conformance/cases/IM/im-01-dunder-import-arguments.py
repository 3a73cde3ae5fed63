# @row IM-01
import sys
print(__import__("os.path").__name__, __import__("os.path", fromlist=["join"]).__name__, __import__("os.path", None, None, ()).__name__)
import im_pkg
print(__import__("second", {"__package__": "im_pkg", "__name__": "x"}, None, ["a"], 1).__name__)
print(__import__("", {"__package__": "im_pkg"}, None, ["second"], 1).__name__)
for args in (("",), (5,), ("os", {}, {}, (), -1), ("second", {}, {}, (), 1), ("second", {"__package__": 5}, {}, (), 1), ("second", {"__package__": "im_pkg"}, {}, (), 5), ("second", {"__package__": ""}, {}, (), 1), ("x", {"__name__": "main"}, {}, (), 1), ("second", {"__name__": "im_pkg", "__path__": []}, {}, ["x"], 1), ("nosuch.deep",), ("os.nosuch",), ("os.path.nosuch",), ("im_pkg.nosuch",), ("second", None, None, (), 1), ("second", [], None, (), 1), (b"os",)):
    try:
        print(args, "->", __import__(*args).__name__)
    except Exception as e:
        print(args, type(e).__name__, e, getattr(e, "name", "-"))
try:
    __import__()
except TypeError as e:
    print(e)
