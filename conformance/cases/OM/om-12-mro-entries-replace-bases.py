# @row OM-12
class Entry:
    def __init__(self, *bases): self.bases = bases
    def __mro_entries__(self, bases):
        print("asked with", len(bases), bases[0] is self)
        return self.bases
class Real: pass
e = Entry(Real, dict)
class A(e): pass
print(A.__bases__, A.__orig_bases__ == (e,))
class B(Entry(), int): pass
print(B.__bases__, len(B.__orig_bases__))
class C(Real): pass
print(hasattr(C, "__orig_bases__"), hasattr(A(), "__orig_bases__"))
class D(A): pass
print(D.__orig_bases__ is A.__orig_bases__, "__orig_bases__" in vars(D))
