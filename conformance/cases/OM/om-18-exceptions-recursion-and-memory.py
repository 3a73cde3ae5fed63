# @row OM-18
import sys
def f(n): return f(n + 1)
try: f(0)
except RecursionError as e: print(type(e).__name__, e, isinstance(e, RuntimeError))
class R:
    def __repr__(self): return repr(self)
    def __eq__(self, o): return self == o
    def __hash__(self): return hash(self)
    def __getattr__(self, n): return getattr(self, n)
    def __call__(self): return self()
for run in (lambda: repr(R()), lambda: R() == 1, lambda: hash(R()), lambda: R().x, lambda: R()()):
    try: run()
    except RecursionError as e: print(type(e).__name__)
l = []
l.append(l)
m = []
m.append(m)
try: l == m
except RecursionError as e: print(e)
for n in (0, -1, "x", 5.0):
    try: sys.setrecursionlimit(n)
    except (ValueError, TypeError) as e: print(type(e).__name__, e)
