# @row OM-18
from typing import TypeVar, Optional, Union, get_args, get_origin
T = TypeVar("T")
print(int | T, T | None, (T | int)[str], (list[T] | None)[int], Union[int, str] == (int | str), Optional[int] == (int | None), get_args(int | str), get_origin(int | str), (T | int).__parameters__, (T | str)[str])
class Meta(type):
    def __or__(self, other): return "meta or"
    def __ror__(self, other): return "meta ror"
class A(metaclass=Meta): pass
print(A | int, int | A, A | None, None | A)
class InstanceCheck(type):
    def __instancecheck__(cls, value): print("checked"); return True
class C(metaclass=InstanceCheck): pass
print(isinstance(5, int | C), isinstance("a", int | C))
