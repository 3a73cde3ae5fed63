# @row NS-06
# import a.b binds a, import a.b as c binds b, from a import b as c falls back to the submodule; names in every scope.
import sys, types
a, b, c = (types.ModuleType(n) for n in ("a_", "a_.b", "a_.b.c"))
a.__path__ = b.__path__ = []
a.b, b.c, c.value = b, c, "value"
sys.modules.update({"a_": a, "a_.b": b, "a_.b.c": c})
import a_.b.c
print(a_ is a, "b" in globals())
import a_.b.c as d
print(d is c)
from a_.b import c as e
print(e is c)
from a_.b.c import value as f, value as g, __name__ as h
print(f, g, h)
def function():
    import a_.b.c
    import a_.b as x
    return sorted(locals())
print(function())
class K:
    import a_.b.c
    import a_.b as x
    from a_.b.c import value
print(sorted(n for n in vars(K) if not n.startswith("__")))
def with_global():
    global made
    import a_.b as made
with_global()
print(made is b)
def with_nonlocal():
    x = None
    def inner():
        nonlocal x
        from a_.b import c as x
    inner()
    return x
print(with_nonlocal() is c)
del b.c
import a_.b.c as after
print(after is c)
from a_.b import c as after2
print(after2 is c)
del a.b
try: import a_.b.c as gone
except AttributeError as e: print(type(e).__name__, e)
else: print(gone is c)
for source in ("import a_.b.c.d", "from a_ import nothing as n", "from a_.b.c import (value,\n nothing)", "import a_ as b.c", "from a_ import b.c", "import", "from a_ import", "from a_ import ()", "from a_ import (b", "from import b", "import a_ b", "from .a_ import b"):
    try: exec(source, {"__name__": "__main__"})
    except (ImportError, SyntaxError) as e: print(source.replace("\n", "~"), "->", type(e).__name__, e.msg)
