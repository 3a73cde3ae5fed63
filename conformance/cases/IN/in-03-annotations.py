# @row IN-03
import typing, inspect
def f(a: int, b: "Forward" = None, *args: str, c: list[int], **kw: dict) -> "f": pass
print(f.__annotations__, inspect.signature(f))
class Forward: pass
print(typing.get_type_hints(f) if False else sorted(typing.get_type_hints(lambda: 0)), typing.get_type_hints(f)["b"] if False else "")
def g(x: Forward, y: "int | None") -> None: pass
print(typing.get_type_hints(g), inspect.get_annotations(g), inspect.get_annotations(g, eval_str=True)["y"])
class C:
    a: int
    b: "C" = None
    def m(self) -> "C": pass
class D(C):
    c: str
print(D.__annotations__, typing.get_type_hints(D), C.m.__annotations__)
print(inspect.signature(lambda x, /, y=1, *z, w, **v: 0), inspect.signature(C.m), inspect.signature(C), inspect.signature(len), list(inspect.signature(f).parameters.values())[0].kind)
s = inspect.signature(f)
b = s.bind(1, 2, 3, c=[4], z=5)
b.apply_defaults()
print(b.arguments, b.args, b.kwargs)
for args, kw in (((), {}), ((1, 2), {}), ((1,), {"c": 1, "a": 2})):
    try:
        s.bind(*args, **kw)
    except TypeError as e:
        print(e)
from typing import Optional, Union, Callable, TypeVar, Generic, Any, get_origin, get_args, NamedTuple, TypedDict, Literal, Protocol, runtime_checkable
print(Optional[int], Union[int, str, int], Callable[[int], str], get_origin(list[int]), get_args(dict[str, int]), Literal["a", 1], Any, Union[int] is int)
T = TypeVar("T")
class Box(Generic[T]): pass
print(Box[int], Box.__parameters__, Box[int].__origin__ is Box, T)
class P(NamedTuple):
    x: int
    y: str = "d"
class TD(TypedDict, total=False):
    k: int
@runtime_checkable
class Proto(Protocol):
    def quack(self): ...
class Duck:
    def quack(self): pass
print(P(1), P(1)._asdict(), P.__annotations__, TD(k=1), TD.__total__, isinstance(Duck(), Proto), isinstance(5, Proto))
