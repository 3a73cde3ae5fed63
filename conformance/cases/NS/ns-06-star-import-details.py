# @row NS-06
# What from … import * takes: public names, or exactly __all__, fetched with getattr; errors of each; never inside a function.
import sys, types
def module(name, all=..., **names):
    m = types.ModuleType(name)
    vars(m).update(names)
    if all is not ...: m.__all__ = all
    sys.modules[name] = m
    return m
def star(name):
    ns = {}
    try:
        exec(f"from {name} import *", ns)
    except Exception as e:
        print(type(e).__name__, e)
    print(sorted(k for k in ns if k != "__builtins__"))
module("m1", a=1, _b=2, __c=3, __d__=4, é=5); star("m1")
module("m2", all=["_b", "a"], a=1, _b=2); star("m2")
module("m3", all=["a", "missing"], a=1); star("m3")
module("m4", all=("a", 5), a=1); star("m4")
module("m5", all="ab", a=1, b=2, c=3); star("m5")
module("m6", all=5, a=1); star("m6")
module("m7", all=[], a=1); star("m7")
module("m8", all={"a": 1}, a=1); star("m8")
m = module("m9", all=["dynamic", "a"], a=1); m.__getattr__ = lambda n: f"made {n}"; star("m9")
m = module("m10"); vars(m)[5] = 1; m.a = 1; star("m10")
class Seq:
    def __getitem__(self, i): return ["a", "b"][i]
module("m11", all=Seq(), a=1, b=2); star("m11")
class Endless:
    def __getitem__(self, i):
        if i == 2: raise KeyError("stop")
        return "ab"[i]
module("m12", all=Endless(), a=1, b=2); star("m12")
for source in ("def f():\n  from m1 import *", "class K:\n  from m1 import *\nprint(K.a)", "lambda: (yield)\nfrom m1 import *; print(a)", "from m1 import (*)", "from m1 import a, *", "from . import *", "from m1 import *, a"):
    try: exec(source, {"__name__": "x", "__package__": ""})
    except (SyntaxError, ImportError) as e: print(type(e).__name__, e.msg)
