# @row OM-18
from typing import TypeVar, ParamSpec, Callable
T, U, P = TypeVar("T"), TypeVar("U"), ParamSpec("P")
d = dict[T, list[U]]
print(
    d, d.__parameters__, d[int, str], d[T, T].__parameters__, list[T][int], tuple[T, T][int], dict[T, T][str],
    d[int, U], list[T | None][int], list[list[T]][U],
)
for bad in (lambda: d[int], lambda: d[int, str, bytes], lambda: list[int][str], lambda: list[T][()], lambda: list[T][int, str]):
    try: print(bad())
    except TypeError as e: print(e)
class C[X, *Ys]: pass
print(C[int].__args__, C[int, str, bytes].__args__, C[int, *tuple[str, ...]].__args__)
import pickle, copy
print(
    pickle.loads(pickle.dumps(list[int])) == list[int], copy.copy(dict[str, int]), copy.deepcopy(list[T]) == list[T],
    list[int].__reduce__(),
)
