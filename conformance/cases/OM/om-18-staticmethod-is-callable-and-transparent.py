# @row OM-18
class A:
    @staticmethod
    def s(x): return x * 2
    t = s(4)
    u = staticmethod(len)
print(A.s(2), A().s(3), A.t, A.u("abc"), A.s is A().s, A.__dict__["s"].__get__(None, A) is A.s, staticmethod(print).__get__(5, int) is print)
class Sub(staticmethod): pass
print(type(Sub(len)).__name__, Sub(len)("ab"), isinstance(A.__dict__["s"], staticmethod))
try:
    staticmethod(len).__func__ = 5
except AttributeError as error:
    print(error)
