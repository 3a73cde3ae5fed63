# @row OM-20
class A:
    __x: int = 1
    __only: str
    def f(self, __a: "t" = 0) -> None: pass
    @property
    def __p(self): return "private property"
    @__p.setter
    def __p(self, v): self.seen = v
    def use(self):
        self.__p = 5
        return self.__p, self.seen
    __lam = lambda self, __q: __q
    def call(self): return self.__lam(7)
print(A.__annotations__, A.f.__annotations__, A().use(), A().call(), A._A__p.fget.__name__, A._A__lam.__code__.co_varnames)
