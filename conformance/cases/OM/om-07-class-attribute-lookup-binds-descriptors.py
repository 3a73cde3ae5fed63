# @row OM-07
class D:
    def __get__(self, obj, owner): return (obj, owner.__name__)
class A:
    d = D()
class B(A): pass
print(A.d, B.d, A().d[1], B().d[1], B().d[0].__class__.__name__)
A.d = "replaced"
print(A.d)
class M(type):
    def __getattr__(cls, name): return f"{cls.__name__}!{name}"
class C(metaclass=M): pass
print(C.anything, hasattr(C(), "anything"))
