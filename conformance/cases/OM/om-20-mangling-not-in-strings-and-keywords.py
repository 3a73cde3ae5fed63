# @row OM-20
class A:
    __x = 1
    def get(self): return getattr(self, "__x", "absent"), getattr(self, "_A__x")
    def kw(self): return dict(__k=1), {"__k": 2}
    def ev(self): return eval("self._A__x")
    f = f"{__x}"
    __slots__ = ("__s",)
print(A().get(), A().kw(), A().ev(), A.f, [n for n in vars(A) if n.endswith("__s")])
class B:
    def ex(self):
        exec("__y = 1", globals())
        return "__y" in globals(), "_B__y" in globals()
print(B().ex())
setattr(A, "__late", 1)
print(A.__late, hasattr(A, "_A__late"))
