# @row NS-07
# Which methods exec'd code calls on a locals mapping: __getitem__ first, KeyError falls through to globals and built-ins; stores and deletes.
log = []
class L:
    def __init__(self, **d): self.d = d
    def __getitem__(self, k): log.append(f"get {k}"); return self.d[k]
    def __setitem__(self, k, v): log.append(f"set {k}"); self.d[k] = v
    def __delitem__(self, k): log.append(f"del {k}"); del self.d[k]
    def __contains__(self, k): log.append(f"in {k}"); return k in self.d
    def keys(self): log.append("keys"); return self.d.keys()
def run(source, g=None, **d):
    l = L(**d)
    try: exec(source, {} if g is None else g, l)
    except Exception as e: log.append(f"{type(e).__name__}: {e}")
    print(*log, {k: v if type(v) is int else type(v).__name__ for k, v in l.d.items()}, sep=" | ")
    log.clear()
run("a", a=1)
run("len", a=1)
run("g", {"g": 1})
run("a = b", b=2)
run("a += 1", a=1)
run("del a", a=1)
run("del a")
run("a")
run("import sys")
run("def f(): return a", a=1)
run("class K: x = a", a=1)
run("[a for _ in 'x']", a=1)
run("x: int = 1")
run("x: int")
run("global a; a = 1; a")
run("for i in 'ab': pass")
run("try: 1 / 0\nexcept ZeroDivisionError as e: pass")
run("print(sorted(locals().d))", a=1)
run("from math import *; x = 1" if 0 else "lambda: a", a=1)
run("(y := 5)")
run("match 1:\n  case z: pass")
run("with c as d: pass", c=__import__("contextlib").nullcontext(3))
run("dir()", a=1)
run("vars()", a=1)
run("eval('a')", a=1)
run("exec('b = a')", a=1)
class Odd(L):
    def __getitem__(self, k): raise LookupError("no KeyError")
try: exec("a", {"a": 1}, Odd())
except LookupError as e: print(e)
