# @row NS-07
class Defaulting(dict):
    def __missing__(self, key):
        if key.startswith("__"):
            raise KeyError(key)
        value = self[key] = len(self)
        return value
class EnumLike(type):
    @classmethod
    def __prepare__(mcs, name, bases): return Defaulting()
    def __new__(mcs, name, bases, ns): return super().__new__(mcs, name, bases, dict(ns))
class Color(metaclass=EnumLike):
    RED
    GREEN
    BLUE = 10
    YELLOW
base = Color.RED
print(Color.RED - base, Color.GREEN - base, Color.BLUE, Color.YELLOW - base)
class Reject(dict):
    def __setitem__(self, k, v):
        if k in self and not k.startswith("__"):
            raise TypeError(f"{k} defined twice")
        super().__setitem__(k, v)
class Once(type):
    @classmethod
    def __prepare__(mcs, name, bases): return Reject()
try:
    class Twice(metaclass=Once):
        def a(self): pass
        def b(self): pass
        def a(self): pass
except TypeError as e:
    print(e)
class Overload(dict):
    def __setitem__(self, k, v):
        if callable(v) and not k.startswith("__"):
            super().__setitem__(k, self.get(k, ()) + (v,))
        else:
            super().__setitem__(k, v)
class Multi(type):
    @classmethod
    def __prepare__(mcs, name, bases): return Overload()
class M(metaclass=Multi):
    def f(self): return 1
    def f(self, x): return 2
    y = 5
print(len(M.f), M.y, [f(None, *[0] * i) for i, f in enumerate(M.f)])
