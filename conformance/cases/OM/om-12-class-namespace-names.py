# @row OM-12
class Outer:
    """Doc"""
    x = 1
    y: int = 2
    z: str
    def method(self):
        self.a = 1
        self.b, self.c = 2, 3
        self.d += 1
        other = self
        other.e = 4
    class Inner:
        def f(self): self.q = 1
    lam = lambda self: 0
print(list(Outer.__dict__))
print(Outer.__static_attributes__, Outer.Inner.__static_attributes__, Outer.__firstlineno__, Outer.Inner.__firstlineno__)
print(Outer.__qualname__, Outer.Inner.__qualname__, Outer.Inner.f.__qualname__, Outer.lam.__qualname__, Outer.__annotations__)
class Names:
    print(sorted(n for n in locals()))
    print(__qualname__, __module__)
    __qualname__ = "Changed.Name"
print(Names, Names.__name__, "__qualname__" in vars(Names))
def f():
    class Local:
        def m(self): pass
    return Local
print(f().__qualname__, f().m.__qualname__, f)if False else print(f().__qualname__, f().m.__qualname__)
def decorated(cls): return cls
@decorated
class Deco: pass
print(Deco.__firstlineno__)
