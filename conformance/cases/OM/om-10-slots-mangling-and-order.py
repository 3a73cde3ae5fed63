# @row OM-10
class A:
    __slots__ = ["z", "__private", "a", "__dunder__"]
    def __init__(self): self.__private = 7
    def get(self): return self.__private
a = A()
print(a.get(), a._A__private, A.__slots__, sorted(n for n in vars(A) if "private" in n or n in "az"))
try:
    a.z
except AttributeError as e:
    print(e)
class M:
    __slots__ = {"a": "doc of a"}
import inspect
print(M.__slots__, M.a.__doc__, inspect.getdoc(M.a))
class K:
    __slots__ = "single"
k = K()
k.single = 1
print(K.__slots__, k.single)
