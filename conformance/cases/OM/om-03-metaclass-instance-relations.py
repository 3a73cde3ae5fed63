# @row OM-03
class M(type): pass
class N(M): pass
class A(metaclass=M): pass
class B(A, metaclass=N): pass
print(
    type(A), type(B), isinstance(A, type), isinstance(A, M), isinstance(B, M), isinstance(A, N), issubclass(M, type),
    issubclass(type, M),
)
print(
    isinstance(M, type), isinstance(type, object), isinstance(object, type), issubclass(type, object),
    issubclass(object, type), type(type) is type,
)
print(A.__class__, M.__class__, A().__class__, M.__mro__, B.__mro__)
