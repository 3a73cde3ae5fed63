# @row OM-16
class A: pass
class B:
    def __init__(self): self.x = 1
class C:
    __slots__ = ("s",)
    def __init__(self): self.s = 2
class L(list): pass
class D(dict): pass
class N:
    def __getnewargs__(self): return (1, 2)
class X:
    def __getnewargs_ex__(self): return (1,), {"k": 2}
def show(r):
    if isinstance(r, str): return r
    return [x.__name__ if hasattr(x, "__name__") else list(x) if hasattr(x, "__next__") else x if not isinstance(x, tuple) else tuple(getattr(y, "__name__", y) for y in x) for x in r]
for o in (A(), B(), C(), L([1]), D(k=1), N(), X()):
    print(type(o).__name__, show(o.__reduce_ex__(2)), show(o.__reduce_ex__(4)))
for o in (A(), B(), L([1])):
    print(show(o.__reduce_ex__(0)), show(o.__reduce__()))
