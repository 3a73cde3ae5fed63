# @row OM-18
class A:
    def f(self): return "A.f"
class B(A):
    def f(self): return super()
b = B()
s = b.f()
print(s.__thisclass__ is B, s.__self__ is b, s.__self_class__ is B, s.f(), repr(super(B)), repr(super(B, B)), super(B).__self__, super(B).__self_class__)
print(repr(s) == f"<super: <class 'B'>, <B object>>", s.__class__ is super, super(B).__get__(b).f(), super(B, B).f is A.f, type(super(B, b).f).__name__)
for call in (lambda: s.g, lambda: super(B, 5), lambda: super(5, b), lambda: super(B, A()), lambda: super(B).f, lambda: super(), lambda: super(A, b).f, lambda: super(B, b, 1), lambda: setattr(s, "x", 1), lambda: len(s), lambda: super(B, A)):
    try:
        call()
        print("fine")
    except (TypeError, AttributeError, RuntimeError) as error:
        print(type(error).__name__, error)
