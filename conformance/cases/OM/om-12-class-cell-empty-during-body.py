# @row OM-12
def early():
    class A:
        def f(): return __class__
        try:
            f()
        except NameError as e:
            print(type(e).__name__, e)
        g = lambda: __class__
    return A
A = early()
print(A.g() is A, A.f() is A)
class D:
    def __set_name__(self, owner, name): print("class cell set by now:", owner.probe() is owner)
class B:
    d = D()
    @staticmethod
    def probe(): return __class__
class C:
    def __init_subclass__(cls): print(cls.who().__name__)
class E(C):
    @classmethod
    def who(cls): return __class__
