# @row NS-06
import sys, types
pkg = types.ModuleType("pkg")
pkg.__path__ = []
sub = types.ModuleType("pkg.sub")
deep = types.ModuleType("pkg.sub.deep")
pkg.sub, sub.deep = sub, deep
sys.modules.update({"pkg": pkg, "pkg.sub": sub, "pkg.sub.deep": deep})
import pkg.sub.deep
print(pkg.__name__)
import pkg.sub.deep as d
print(d.__name__)
from pkg import sub as s
from pkg.sub import deep as q, deep
print(s.__name__, q is deep)
def f():
    import pkg.sub as local
    from pkg import sub
    return sorted(locals())
print(f())
class A:
    import pkg.sub.deep
    from pkg import sub
print(A.pkg.__name__, A.sub.__name__)
for source in (
    "import a.b as c.d", "from a import b.c", "import a as b as c", "from . import", "from a import (b, c,)",
    "from a import b, c,", "import", "from a import *, b", "def f(): from a import *", "from a import * as b",
    "class A: from a import *",
):
    try:
        compile(source, "s", "exec")
        print(source, "ok")
    except SyntaxError as e:
        print(source, "->", e.msg)
