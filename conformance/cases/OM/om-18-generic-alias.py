# @row OM-18
import collections, types
l = list[int]
print(
    l, l.__origin__, l.__args__, l.__parameters__, dict[str, int], tuple[int, ...], list[list[int]], list["forward"],
    type[int], list[()], list[None], collections.deque[int], list[...], list[1],
)
print(
    l == list[int], l is list[int], hash(l) == hash(list[int]), l != list[str], l(), l([1]), type(l).__name__,
    l.append is list.append, l.__mro_entries__(()), isinstance([], list), l.__class__, l.__name__,
    l.__doc__ is list.__doc__, l.__unpacked__, list[int, str], *list[int],
)
for bad in (
    lambda: isinstance([], l), lambda: issubclass(list, l), lambda: int[int], lambda: l[int], lambda: l.__args__.append,
    lambda: setattr(l, "x", 1), lambda: types.GenericAlias(), lambda: types.GenericAlias(list), lambda: l + 1,
    lambda: type("X", (l,), {}), lambda: l.__bases__, lambda: class_of(l),
):
    try: print(bad())
    except (TypeError, AttributeError, NameError) as e: print(type(e).__name__, e)
class L(list[int]): pass
print(L.__bases__, L.__orig_bases__, types.GenericAlias(int, (str,)), dir(l)[:3] == dir(list)[:3])
