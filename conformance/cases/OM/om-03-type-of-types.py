# @row OM-03
class A: pass
class M(type): pass
class B(metaclass=M): pass

print(type(A) is type, type(type) is type, type(object) is type, type(B) is M, type(M) is type)
print(object.__bases__, type.__bases__, type.__mro__, object.__mro__, B.__bases__, M.__mro__)
print(isinstance(type, object), isinstance(object, type), issubclass(type, object), issubclass(object, type))
print(object.__base__, type.__base__, bool.__base__, A.__base__)
print(type(1), type("") is str, (1).__class__, type(None), type(...), type(NotImplemented), type(type(None)))
for f in (lambda: type(), lambda: type(1, 2), lambda: type(1, 2, 3), lambda: type("A", 2, {}), lambda: type("A", (), 3),
          lambda: type("A", (3,), {}), lambda: type("A", (bool,), {}), lambda: type("A", (type(None),), {}),
          lambda: type("A\0", (), {}), lambda: type("A", (A, A), {}), lambda: type(1, x=2)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
