# @row OM-18
import types
a = list[int]
print(a, a.__origin__, a.__args__, a.__parameters__, a.__unpacked__, type(a).__name__, a == list[int], a == list[str], hash(a) == hash(list[int]), a is list[int], a.append is list.append, a.__mro_entries__(()), a.__class__)
print(a([1]), type(a()), a.__reduce__(), dict[str, int], tuple[()], tuple[int, ...], tuple[()].__args__, list[int, str], list["x"], list[None], list[[1, 2]], isinstance(a, types.GenericAlias), a.__doc__ == list.__doc__)
for call in (lambda: isinstance([], a), lambda: issubclass(list, a), lambda: a[int], lambda: list[int][str], lambda: int[str], lambda: setattr(a, "x", 1), lambda: types.GenericAlias(), lambda: types.GenericAlias(list), lambda: a.missing, lambda: a | 5, lambda: range[int]):
    try:
        print(call())
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
