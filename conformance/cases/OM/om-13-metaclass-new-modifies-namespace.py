# @row OM-13
class Upper(type):
    def __new__(m, name, bases, ns):
        return super().__new__(m, name.upper(), bases, {k if k.startswith("__") else k.upper(): v for k, v in ns.items()})
class a(metaclass=Upper):
    x = 1
    def method(self): return self.X
print(a.__name__, a.X, a().METHOD(), hasattr(a, "x"), a.__qualname__)
class Adds(type):
    def __init__(cls, name, bases, ns):
        super().__init__(name, bases, ns)
        cls.added = len(bases)
    def __new__(m, name, bases, ns): return super().__new__(m, name, bases + (Mixin,) if not bases else bases, ns)
class Mixin:
    def mixed(self): return "mixin"
class B(metaclass=Adds): pass
class C(B): pass
print(B.__bases__, B().mixed(), B.added, C.__bases__, C.added)
