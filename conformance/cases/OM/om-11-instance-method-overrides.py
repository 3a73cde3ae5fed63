# @row OM-11
class A:
    def greet(self): return f"class {type(self).__name__}"
    @classmethod
    def make(cls): return cls()
a, b = A(), A.make()
a.greet = lambda: "instance function"
print(a.greet(), b.greet(), A.greet(a))
import types
b.greet = types.MethodType(lambda self: f"bound to {type(self).__name__}", b)
print(b.greet(), b.greet.__self__ is b)
del a.greet
print(a.greet())
A.greet = classmethod(lambda cls: f"now classmethod {cls.__name__}")
print(a.greet(), A.greet(), b.greet())
a.make = "shadow"
print(a.make, type(A.make()).__name__, type(b.make()).__name__)
