# @row OM-20
class _A:
    __x = 1
class __B:
    __x = 2
class ___:
    __x = 3
class _:
    __y = 4
class C_:
    __x = 5
print(
    [n for n in vars(_A) if n.endswith("x")], [n for n in vars(__B) if n.endswith("x")],
    [n for n in vars(___) if n.endswith("x")], [n for n in vars(_) if n.endswith("y")],
    [n for n in vars(C_) if n.endswith("x")],
)
class Outer:
    class __Inner:
        __v = 1
    def get(self): return self.__Inner._Inner__v
print(Outer().get(), Outer._Outer__Inner.__name__, Outer._Outer__Inner.__qualname__)
