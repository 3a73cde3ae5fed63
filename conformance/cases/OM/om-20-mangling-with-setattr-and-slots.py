# @row OM-20
class A:
    __slots__ = ("__x", "_y", "__z__", "__dict__")
    def __init__(self): self.__x, self._y, self.__z__ = 1, 2, 3
    def get(self): return self.__x, self._y, self.__z__
a = A()
print(a.get(), a._A__x, sorted(n for n in vars(A) if n.strip("_") in ("x", "y", "z", "A__x")))
setattr(a, "__x", "plain")
print(vars(a), a.get(), getattr(a, "__x"))
for name in ("__x", "_A__x", "_y"):
    delattr(a, name)
try: a.get()
except AttributeError as e: print(e)
class B(A):
    def mine(self): return self.__x
try: B().mine()
except AttributeError as e: print(e)
b = B()
b._B__x = "for B"
print(b.mine(), b._A__x)
