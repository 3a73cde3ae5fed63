# @row OM-11
class Base:
    items = []
    kind = "base"
    def __init_subclass__(cls): cls.items = []
class A(Base): pass
class B(Base): kind = "b"
A.items.append(1)
print(Base.items, A.items, B.items, A.kind, B.kind)
Base.kind = "changed"
print(A.kind, B.kind, A().kind)
A.kind = "own"
del A.kind
print(A.kind)
b = B()
b.__class__ = A
print(b.kind)
print([k for k in ("kind", "items") if k in vars(A)], vars(b))
