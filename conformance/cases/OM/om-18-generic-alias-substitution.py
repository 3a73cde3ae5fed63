# @row OM-18
from typing import TypeVar, ParamSpec
T, U, P = TypeVar("T"), TypeVar("U"), ParamSpec("P")
d = dict[T, U]
print(d, d.__parameters__, d[int, str], d[T, int], d[int, T][str], list[T][int], list[list[T]][int], list[T | None][int], tuple[T, ...][str], dict[T, T][int], list[T][U], list[T][tuple[U, U]].__parameters__)
for call in (lambda: d[int], lambda: d[int, str, float], lambda: list[T][()], lambda: d[()], lambda: list[T][int, str]):
    try:
        print(call())
    except TypeError as error:
        print(error)
