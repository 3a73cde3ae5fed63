# @row NS-07
class Meta(type):
    @classmethod
    def __prepare__(m, *a): return Ns()
class Ns(dict):
    def __setitem__(self, k, v):
        if k == "forbidden": raise ValueError(f"cannot set {k}")
        if k in self and not k.startswith("__"): raise TypeError(f"duplicate {k}")
        super().__setitem__(k, v)
    def __delitem__(self, k): raise RuntimeError(f"cannot delete {k}")
def attempt(source):
    try:
        exec("class A(metaclass=Meta):\n" + source, globals(), ns := {})
        print(sorted(k for k in vars(ns["A"]) if not k.startswith("__")))
    except Exception as e: print(type(e).__name__, e)
attempt("  x = 1\n  y = 2")
attempt("  forbidden = 1")
attempt("  x = 1\n  x = 2")
attempt("  x = 1\n  del x")
attempt("  def f(self): pass\n  def f(self): pass")
attempt("  for i in range(2): pass")
attempt("  import sys as forbidden")
attempt("  class forbidden: pass")
attempt("  x: int = 1\n  y: str")
