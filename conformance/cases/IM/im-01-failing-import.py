# @row IM-01
import sys
for _ in range(2):
    try:
        import im_fails
    except ValueError as e:
        print(e, "im_fails" in sys.modules, "im_fails" in globals())
try:
    import im_syntax
except SyntaxError as e:
    print(e.msg, e.lineno, e.filename.endswith("im_syntax.py"), "im_syntax" in sys.modules)
for name in ("no_such_module", "sys.nothing", "im_counter.child", "no.such.thing", "", ".relative", "a..b"):
    try:
        __import__(name)
    except Exception as e:
        print(repr(name), type(e).__name__, e, getattr(e, "name", None))
for args in ((5,), ("sys", {}, {}, [], -1), ("x", {}, {}, [], 1), ("x", {"__package__": "nopkg"}, {}, [], 1), ("x", 5, {}, [], 1), ("x", {"__package__": 5}, {}, [], 1)):
    try:
        __import__(*args)
    except Exception as e:
        print(args[0], type(e).__name__, e)
