# @row OM-20
class Base:
    def __init_subclass__(cls, **kw): cls.kw = kw
class A(Base, __private=1): pass
print(A.kw)
class B:
    class C(Base, __k=2): pass
    def f(self):
        class D(Base, __k=3): pass
        return D.kw
    def g(self, **kw): return kw
    def h(self): return self.g(__x=1)
print(B.C.kw, B().f(), B().h())
class E:
    __annotated: int
    def __getattr__(self, n): return n
    def read(self): return self.__missing
print(E.__annotations__, E().read(), E().__missing)
class F:
    try: import __nothing
    except ImportError as e: err = str(e)
print(F.err)
