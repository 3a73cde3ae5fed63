# @row OM-12
class M(type):
    @classmethod
    def __prepare__(m, name, bases, **kw):
        print("prepare", m.__name__, name, [b.__name__ for b in bases], kw)
        return {}
    def __new__(m, name, bases, ns, **kw):
        print("new", name, kw)
        return super().__new__(m, name, bases, ns)
    def __init__(cls, name, bases, ns, **kw):
        print("init", name, kw)
class N(M): pass
class A(metaclass=M, flag=1): pass
class B(A, other=2): pass
class C(B, metaclass=N): pass
class D(*[A], **{"x": 3}): pass
