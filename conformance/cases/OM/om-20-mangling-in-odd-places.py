# @row OM-20
class K:
    def f(self):
        global __g
        __g = 1
        for __i in range(2): pass
        def nested(__arg): return __arg
        class Inner:
            __z = "inner"
            def g(self): return self.__z
        try:
            raise ValueError
        except ValueError as __e:
            kind = type(__e).__name__
        comp = [__c for __c in "ab"]
        lam = lambda __q=3: __q
        return Inner().g(), [n for n in vars(Inner) if "z" in n], __i, comp, lam(), nested.__code__.co_varnames, kind
    __annot: int = 5
    def __method(self): pass
    x = property(__method)
print(K().f(), "_K__g" in globals(), K.__annotations__, K._K__method.__name__, K._K__method.__qualname__)
print(K.f.__code__.co_varnames)
class L:
    __slots__ = ("__s",)
    def __init__(self): self.__s = 1
print(L.__slots__, L()._L__s)
class M:
    def t(self, o):
        o.__attr = 1
        o["__key"] = 2
        return vars(o) if hasattr(o, "__dict__") else o
class O(dict): pass
print(M().t(O()))
class N:
    def __getattr__(self, name): return name
    def ask(self): return self.__what, getattr(self, "__what")
print(N().ask())
