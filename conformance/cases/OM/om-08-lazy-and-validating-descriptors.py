# @row OM-08
class Lazy:
    def __init__(self, f): self.f = f
    def __set_name__(self, owner, name): self.name = name
    def __get__(self, obj, owner=None):
        if obj is None: return self
        print("computing", self.name)
        value = obj.__dict__[self.name] = self.f(obj)
        return value
class ReadOnly:
    def __init__(self, v): self.v = v
    def __get__(self, obj, owner=None): return self.v
    def __set__(self, obj, v): raise AttributeError("read-only")
class A:
    @Lazy
    def slow(self): return 42
    const = ReadOnly(7)
a = A()
print(a.slow, a.slow, vars(a), A.slow.name, a.const, A.const)
try: a.const = 1
except AttributeError as e: print(e)
a.__dict__["const"] = "ignored"
print(a.const)
del a.slow
print(a.slow)
A.const = "replaced"
print(a.const)
