# @row OM-13
# Singletons and pooled instances: by __new__, by metaclass __call__, by class decorator; __init__ runs each time or once.
class ByNew:
    _it = None
    def __new__(cls, *a):
        if cls._it is None: cls._it = super().__new__(cls)
        return cls._it
    def __init__(self, v=None): self.v = v
class Once(type):
    def __init__(cls, *a): super().__init__(*a); cls._it = None
    def __call__(cls, *a):
        if cls._it is None: cls._it = super().__call__(*a)
        return cls._it
class ByMeta(metaclass=Once):
    def __init__(self, v=None): self.v = v
a, b = ByNew(1), ByNew(2)
print(a is b, a.v)
c, d = ByMeta(1), ByMeta(2)
print(c is d, c.v)
class SubNew(ByNew): pass
class SubMeta(ByMeta): pass
print(SubNew(3) is a, a.v, type(SubNew(3)).__name__, SubMeta(3) is c, SubMeta(4).v)
class Pool:
    _all = {}
    def __new__(cls, key):
        return cls._all.setdefault((cls, key), super().__new__(cls))
    def __init__(self, key): self.key = key
    def __reduce__(self): return Pool, (self.key,)
import copy, pickle
p = Pool("k")
print(Pool("k") is p, Pool("j") is p, copy.copy(p) is p, copy.deepcopy([p])[0] is p, pickle.loads(pickle.dumps(p)) is p)
class Flyweight(int):
    _all = {}
    def __new__(cls, v): return cls._all.get(v) or cls._all.setdefault(v, super().__new__(cls, v))
print(Flyweight(1000) is Flyweight(1000), Flyweight(1000) + 1, type(Flyweight(1000) + 1).__name__, Flyweight(0) is Flyweight(0))
