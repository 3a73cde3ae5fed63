# @row OM-18
# What a type variable's hook for generic aliases asks of the arguments: their length.
import typing
T = typing.TypeVar("T")
D = typing.TypeVar("D", default=int)
class G(typing.Generic[T, D]): pass
alias = G[T, D]
for v in (T, D):
    for args in ((), (1,), (1, 2), [1], "ab", 5, iter([])):
        try: print(v.__typing_prepare_subst__(alias, args))
        except TypeError as e: print(e)
