# @row OM-20
class A:
    __x = 1
    def __init__(self): self.__y = 2
    def get(self): return self.__x, self.__y, A.__x
    def __hidden(self): return "hidden"
    def call(self): return self.__hidden()
    def kw(self, __p=5): return __p
    def imp(self):
        import math as __m
        return __m.floor(2.5), [n for n in locals() if n != "self"]
class B(A):
    __x = 10
    def both(self): return self.__x, self._A__x
a, b = A(), B()
print(a.get(), b.get(), b.both(), a.call(), vars(a), a.kw(), a.kw(_A__p=6), a.imp())
print(sorted(n for n in vars(A) if "_A" in n), A.kw.__code__.co_varnames)
for f in (lambda: a.__x, lambda: a.kw(__p=1)):
    try:
        f()
    except (AttributeError, TypeError) as e:
        print(e)
class _Under:
    __v = 1
class __Both:
    __v = 1
class ___:
    __v = 1
print([[n for n in vars(c) if n.endswith("__v")] for c in (_Under, __Both, ___)])
class C:
    __dunder__ = 1
    __trailing_ = 2
    _single = 3
    a__b = 4
    def f(self):
        def inner(): return __glob
        return inner
    print(sorted(n for n in locals() if n[0] != "_" or "trail" in n or "single" in n))
_C__glob = "found"
print(C().f()(), getattr(C, "__dunder__"), hasattr(C, "__trailing_"), C._single)
