# @row NS-07
# A namespace that counts, renames, collects overloads or makes names up steers what the body sees.
class Auto(dict):
    def __init__(self): super().__init__(); self.n = 0
    def __missing__(self, k):
        if k.startswith("_") or k in ("range",): raise KeyError(k)
        self[k] = self.n = self.n + 1
        return self[k]
class Enumerated(type):
    @classmethod
    def __prepare__(cls, name, bases): return Auto()
class Colour(metaclass=Enumerated):
    red
    green, blue
    doubled = blue * 2
print({k: v for k, v in vars(Colour).items() if not k.startswith("__")})
class Overloads(dict):
    def __setitem__(self, k, v):
        if callable(v) and k in self: v = [*(self[k] if isinstance(self[k], list) else [self[k]]), v]
        super().__setitem__(k, v)
class Multi(type):
    @classmethod
    def __prepare__(cls, name, bases): return Overloads()
class M(metaclass=Multi):
    def f(self): return 0
    def f(self, a): return 1
    def f(self, a, b): return 2
    x = 1
    x = 2
print(len(M.f), [g(None, *range(i)) for i, g in enumerate(M.f)], M.x)
class Upper(dict):
    def __setitem__(self, k, v): super().__setitem__(k if k.startswith("__") else k.upper(), v)
class Shout(type):
    __prepare__ = lambda *a, **k: Upper()
class S(metaclass=Shout):
    a = 1
    def method(self): pass
    b = A + 1
    c = [A for _ in "x"] if 0 else A
print(sorted(k for k in vars(S) if not k.startswith("__")), S.B, S.C, S.METHOD.__name__)
class NoRepeat(dict):
    def __setitem__(self, k, v):
        if k in self: raise TypeError(f"{k} is there already")
        super().__setitem__(k, v)
Shout.__prepare__ = lambda *a: NoRepeat()
try:
    class T(metaclass=Shout):
        a = 1
        a = 2
except TypeError as e: print(e)
