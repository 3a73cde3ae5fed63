# @row OM-05
class A:
    def __new__(cls, x=0): return super().__new__(cls)
print(type(vars(A)["__new__"]).__name__, A.__new__ is vars(A)["__new__"].__func__)
class B(A):
    @classmethod
    def __new__(cls, *args): return (cls.__name__, args)
print(B(1, 2) == ("B", (B, 1, 2)))
class C:
    @staticmethod
    def __new__(cls): return "static"
print(C())
try:
    A.__new__()
except TypeError as e:
    print(e)
print(type(A.__new__(B)).__name__, type(A().__new__(A)).__name__)
