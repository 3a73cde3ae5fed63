# @row OM-13
class Counter(type):
    def __init__(cls, *args):
        super().__init__(*args)
        cls.instances = 0
    def __call__(cls, *args, **kw):
        cls.instances += 1
        obj = super().__call__(*args, **kw)
        obj.number = cls.instances
        return obj
class A(metaclass=Counter):
    def __init__(self, v=None): self.v = v
class B(A): pass
print(A().number, A(5).number, B("x").number, A.instances, B.instances, B("y").v)
class Cached(type):
    def __call__(cls, *args):
        cache = cls.__dict__.get("_cache")
        if cache is None:
            cls._cache = cache = {}
        if args not in cache: cache[args] = super().__call__(*args)
        return cache[args]
class P(metaclass=Cached):
    def __init__(self, x): self.x = x
print(P(1) is P(1), P(1) is P(2), len(P._cache))
