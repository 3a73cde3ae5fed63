# @row OM-13
import abc
class A(abc.ABC):
    @abc.abstractmethod
    def f(self): pass
class B(A): pass
B.f = lambda self: "added"
try:
    B()
except TypeError as e:
    print(e)
print(abc.update_abstractmethods(B) is B, B().f())
del B.f
print(B().f())
abc.update_abstractmethods(B)
try:
    B()
except TypeError as e:
    print(e)
print(abc.update_abstractmethods(int) is int)
