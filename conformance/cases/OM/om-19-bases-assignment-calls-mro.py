# @row OM-19
class M(type):
    def mro(cls):
        print("mro of", cls.__name__)
        return super().mro()
class A(metaclass=M): pass
class B(metaclass=M): pass
class C(A): pass
class D(C): pass
print("assign")
C.__bases__ = (B,)
print([c.__name__ for c in D.__mro__])
class Fail(type):
    broken = False
    def mro(cls):
        if Fail.broken and cls.__name__ == "Z": raise ValueError("no mro")
        return super().mro()
class X(metaclass=Fail): pass
class Y(metaclass=Fail): pass
class Z(X): pass
Fail.broken = True
try:
    Z.__bases__ = (Y,)
except ValueError as e:
    print(e, Z.__bases__, Z.__mro__[1].__name__)
