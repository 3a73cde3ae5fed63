# @row OM-20
class A:
    __items = [1, 2]
    squares = [__x * 2 for __x in __items]
    def f(self):
        def g():
            class B:
                __y = self.__class__.__name__
                def h(s): return s.__y, [__z for __z in (1,)]
            return B().h(), [n for n in vars(B) if "y" in n]
        return g()
    gen = tuple((lambda __q: __q)(i) for i in __items)
print(A.squares, A().f(), A.gen, "_A__x" in vars(A))
class C:
    def f(self):
        nonlocal_like = 1
        def g():
            return [__n for __n in range(nonlocal_like)]
        return g()
print(C().f())
