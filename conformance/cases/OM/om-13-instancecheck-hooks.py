# @row OM-13
class M(type):
    def __instancecheck__(cls, obj):
        print("instance", cls.__name__, obj)
        return obj == 5
    def __subclasscheck__(cls, sub):
        print("subclass", cls.__name__, sub)
        return sub is int
class A(metaclass=M): pass
print(isinstance(5, A), isinstance("x", A))
print(issubclass(int, A), issubclass(str, A), issubclass(A, A))
print(isinstance(5, (str, A)), issubclass(int, (str, A)))
a = object.__new__(A)
print(isinstance(a, A))
class E(Exception, metaclass=M): pass
try:
    raise ValueError
except (E, ValueError) as e:
    print("hooks are not asked for", type(e).__name__)
