# @row OM-13
class Meta(type):
    def __call__(cls, *args, **kw):
        print("call", cls.__name__, args, kw)
        obj = cls.__new__(cls, *args, **kw)
        print("made", type(obj).__name__)
        obj.__init__(*args, **kw)
        return obj
class C(metaclass=Meta):
    def __new__(cls, *a, **k):
        print("new", a, k)
        return super().__new__(cls)
    def __init__(self, *a, **k): print("init", a, k)
C(1, x=2)
class Singleton(type):
    _instances = {}
    def __call__(cls, *a):
        if cls not in cls._instances:
            cls._instances[cls] = super().__call__(*a)
        return cls._instances[cls]
class Config(metaclass=Singleton):
    def __init__(self, v): self.v = v
print(Config(1) is Config(2), Config(3).v)
class NoInstances(type):
    def __call__(cls, *a): raise TypeError(f"{cls.__name__} cannot be instantiated")
class Static(metaclass=NoInstances): pass
try:
    Static()
except TypeError as e:
    print(e)
