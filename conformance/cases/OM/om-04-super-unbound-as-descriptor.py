# @row OM-04
class A:
    def f(self): return "A.f of " + type(self).__name__
class B(A):
    def f(self): return "B.f"
B.up = super(B)
class C(B): pass
print(B().up.f(), C().up.f(), repr(B.up), repr(C.up)[:9])
u = super(B)
print(repr(u.__get__(C()))[:34], u.__get__(None, B) is u)
for args in ((5,), (None,), ()):
    try:
        u.__get__(*args)
    except TypeError as e:
        print(e)
bound = super(B, B())
print(bound.__get__(C()) is bound)
