# @row OM-07
class Data:
    def __get__(self, o, t): return f"meta data {o.__name__}"
    def __set__(self, o, v): print("meta set", v)
class NonData:
    def __get__(self, o, t): return "meta nondata"
class M(type):
    d = Data()
    n = NonData()
    only = NonData()
    plain = "meta plain"
    def method(cls): return f"meta method {cls.__name__}"
class A(metaclass=M):
    d = "class d"
    n = "class n"
print(A.d, A.n, A.only, A.plain, A.method(), A().d, A().n)
A.d = 5
print(vars(A)["d"], hasattr(A(), "only"), hasattr(A(), "method"))
