# @row IM-01
import builtins, sys
real = builtins.__import__
calls = []
def spy(name, globals=None, locals=None, fromlist=(), level=0):
    calls.append((name, None if globals is None else globals.get("__name__"), fromlist, level))
    return real(name, globals, locals, fromlist, level)
builtins.__import__ = spy
try:
    import im_pkg
    import im_pkg.second as two
    from im_pkg import second
    from im_pkg import second as again, __name__ as n
    import os.path
finally:
    builtins.__import__ = real
print([c for c in calls if c[1] == "__main__"])
print(two is second is again, n, os.path is sys.modules["posixpath"])
class Blocked(dict): pass
ns = {"__builtins__": {"print": print}}
try:
    exec("import os", ns)
except ImportError as e:
    print(type(e).__name__, e)
ns = {"__builtins__": {"__import__": lambda *a: a[0].upper()}}
exec("import colorsys as c", ns)
print(ns["c"])
