# @row OM-16
import pickle
class A:
    def __init__(self, x): self.x = x
    def __eq__(self, o): return type(o) is A and o.x == self.x
class New(tuple):
    def __new__(cls, a, b): return super().__new__(cls, (a, b))
    def __getnewargs__(self): return tuple(self)
class Kw:
    def __new__(cls, *, k): return super().__new__(cls)
    def __getnewargs_ex__(self): return (), {"k": 1}
class State:
    def __getstate__(self): return (1, 2)
    def __setstate__(self, s): self.s = s
for p in range(pickle.HIGHEST_PROTOCOL + 1):
    out = []
    for o in (A([1]), New(1, 2), Kw(k=1), State()):
        try:
            r = pickle.loads(pickle.dumps(o, p))
            out.append(r == o if isinstance(o, (A, tuple)) else vars(r))
        except Exception as e:
            out.append(f"{type(e).__name__}: {e}")
    print(p, out)
