# @row OM-12
class M(type):
    def __new__(m, name, bases, ns):
        print(name, "__classcell__" in ns)
        return super().__new__(m, name, bases, ns)
class A(metaclass=M):
    def f(self): return __class__
class B(metaclass=M):
    def f(self): return 1
class C(A):
    def f(self): return super().f()
print(A().f() is A, C().f() is A, "__classcell__" in vars(A))
class Inner(metaclass=M):
    class Deep:
        def g(self): return __class__.__name__
print(Inner.Deep().g())
