# @row OM-04
class M(type):
    def mro(cls): return [object]
try:
    class A(metaclass=M):
        x = 1
except TypeError as e:
    print(e)
class N(type):
    def mro(cls): return type.mro(cls)[:1] + [Mixin] + type.mro(cls)[1:]
class Mixin:
    def hello(self): return "mixed in"
class B(metaclass=N): pass
print(B().hello(), [c.__name__ for c in B.__mro__], B.__bases__, issubclass(B, Mixin), B.__base__)
