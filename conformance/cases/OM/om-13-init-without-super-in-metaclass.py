# @row OM-13
class M(type):
    def __new__(m, name, bases, ns, extra=None): return type.__new__(m, name, bases, ns)
    def __init__(cls, name, bases, ns, extra=None): cls.extra = extra
class A(metaclass=M, extra=5): pass
print(A.extra)
class N(type):
    def __new__(m, name, bases, ns, extra=None): return type.__new__(m, name, bases, ns)
class K(type):
    def __init__(cls, name, bases, ns, extra=None): pass
class Weird(type):
    def __new__(m, name, bases, ns): return (name, "a tuple")
for meta in (N, K):
    try:
        class B(metaclass=meta, extra=1): pass
        print(meta.__name__, "fine")
    except TypeError as e:
        print(meta.__name__, e)
class C(metaclass=Weird): pass
print(C)
