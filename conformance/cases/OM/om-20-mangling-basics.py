# @row OM-20
class A:
    __x = 1
    def __m(self): return self.__x
    def call(self): return self.__m(), A.__x, self._A__x
    __dunder__ = 2
    _single = 3
    __ = 4
    __y_ = 5
    __z__ = 6
print(A().call(), sorted(n for n in vars(A) if n.startswith("_A") or n in ("__dunder__", "_single", "__", "__z__")))
for name in ("__x", "__m", "__y_"):
    print(name, hasattr(A, name), hasattr(A, "_A" + name))
class B(A):
    __x = "B"
    def get(self): return self.__x, self._A__x
print(B().get(), B().call())
