# @row IM-01
# What the import statement hands to __import__.
import builtins
seen = []
real = builtins.__import__
def spy(name, globals=None, locals=None, fromlist=(), level=0):
    seen.append((name, globals is not None, fromlist, level))
    return real("sys")
builtins.__import__ = spy
try:
    import a
    import a.b
    import a.b as c
    from a import path, argv as x
    exec("from . import path", {"__package__": "p", "__builtins__": builtins})
    exec("from .q import path", {"__package__": "p", "__builtins__": builtins})
    exec("from a import *", {"__builtins__": builtins})
except ImportError as e:
    seen.append(str(e))
finally:
    builtins.__import__ = real
for s in seen: print(s)
