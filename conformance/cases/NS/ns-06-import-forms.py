# @row NS-06
import os.path
import os.path as p
from os import path, sep as separator
from math import (
    pi,
    floor as fl,
)
print(os.path is p is path, separator, fl(pi))
import collections.abc
print(collections.abc.__name__, "abc" in dir(collections))
def f():
    import math, string as s
    from math import e
    return sorted(locals()), s.digits
print(f())
class C:
    from math import sqrt as root
    import math
print(C.root(4), C().math is C.math)
for source in ("import no_such", "import os.no_such", "from os import no_such", "from no_such import x", "import os.path.deep", "from . import x", "from .y import z", "from math import pi.x", "import a as b.c", "from x import *, y", "from x import (a, b", "def f():\n from math import *", "from math import ()", "import", "from . import *"):
    try:
        exec(source, {"__name__": "__main__"})
        print("fine:", source)
    except (ImportError, SyntaxError) as e:
        print(source, "->", type(e).__name__, e.msg.split(" (/")[0])
try:
    import no_such.deeper
except ModuleNotFoundError as e:
    print(e, e.name, e.path)
