# @row OM-18
u = int | str
print(
    u, type(u), u.__args__, u.__parameters__, int | None, None | int, int | int, u | str, (int | str) == (str | int),
    hash(int | str) == hash(str | int), u == int, list[int] | None, int | list[str], (int | str) | (str | bytes),
    type(int | int), u.__name__ if hasattr(u, "__name__") else "no name", type(u).__module__,
)
print(
    isinstance(1, u), isinstance(None, int | None), issubclass(bool, u), isinstance(1.5, u),
    isinstance(None, None | str), issubclass(type(None), int | None),
)
from typing import TypeVar, Union, Optional
T = TypeVar("T")
print(
    (list[T] | T)[int], (T | None).__parameters__ if hasattr(T | None, "__parameters__") else "",
    Union[int, str] == (int | str), Optional[int] == (int | None),
)
for bad in (
    lambda: int | 5, lambda: int | "str", lambda: 5 | int, lambda: u(), lambda: u[int],
    lambda: isinstance(1, int | list[int]), lambda: issubclass(int, int | list[int]), lambda: setattr(u, "x", 1),
    lambda: u + 1, lambda: None | None, lambda: type(u)(), lambda: type("X", (u,), {}), lambda: int | ..., lambda: u < u,
):
    try: print(bad())
    except (TypeError, AttributeError) as e: print(type(e).__name__, e)
