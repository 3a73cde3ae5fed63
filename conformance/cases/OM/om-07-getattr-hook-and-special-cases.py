# @row OM-07
import copy, pickle
class Proxy:
    def __init__(self, target): self.__dict__["target"] = target
    def __getattr__(self, n):
        if n == "target": raise AttributeError(n)
        return getattr(self.target, n)
    def __setattr__(self, n, v): setattr(self.target, n, v)
    def __delattr__(self, n): delattr(self.target, n)
class T:
    x = 1
    def m(self): return "m"
    def __len__(self): return 5
p = Proxy(T())
p.y = 2
print(p.x, p.y, p.m(), p.__len__(), vars(p.target), hasattr(p, "nope"))
del p.y
try: p.y
except AttributeError as e: print(e)
try: len(p)
except TypeError as e: print(e)
print(type(copy.copy(p)).__name__, copy.copy(p).x, pickle.loads(pickle.dumps(p)).x, p.__class__.__name__, isinstance(p, T))
