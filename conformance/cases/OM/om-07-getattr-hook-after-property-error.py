# @row OM-07
class A:
    @property
    def p(self): raise AttributeError("in the property")
    @property
    def q(self): return self.missing
    @property
    def r(self): raise KeyError("not an attribute error")
    def __getattr__(self, name): return f"hook {name}"
class B:
    @property
    def p(self): raise AttributeError("in the property")
print(A().p, A().q)
try:
    A().r
except KeyError as e:
    print(repr(e))
try:
    B().p
except AttributeError as e:
    print(e, e.name, type(e.obj).__name__)
print(getattr(B(), "p", "hidden"), hasattr(B(), "p"))
