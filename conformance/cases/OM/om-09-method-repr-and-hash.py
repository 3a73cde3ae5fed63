# @row OM-09
class C:
    def __repr__(self): return "<C!>"
    def f(self): pass
    @classmethod
    def k(cls): pass
    class D:
        def g(self): pass
        def __repr__(self): return "D()"
print(C().f, C.k, C().k, C.D().g)
class E(C): pass
print(E().f, E.k)
ms = {C().f, C().f}
print(len(ms))
c = C()
print(len({c.f, c.f, c.f}), c.f in [c.f], {c.f: 1}[c.f])
