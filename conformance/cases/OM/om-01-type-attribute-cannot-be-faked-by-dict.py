# @row OM-01
class A: pass
class B: pass
a = A()
a.__dict__["__class__"] = B
print(type(a) is A, a.__class__ is A, isinstance(a, B))
class Liar:
    __class__ = int
print(Liar().__class__, type(Liar()).__name__, isinstance(Liar(), int), isinstance(Liar(), Liar))
class Prop:
    @property
    def __class__(self): return str
print(Prop().__class__, isinstance(Prop(), str), issubclass(Prop, str), type(Prop()).__name__)
