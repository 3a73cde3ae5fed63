# @row OM-08
class S:
    __slots__ = ("a",)
for d in (
    S.a, int.real, type.__dict__["__dict__"], type.__dict__["__name__"], (lambda: 0).__class__.__code__, slice.start,
    BaseException.args, type(lambda: 0).__globals__,
):
    print(
        type(d).__name__, d, d.__name__, d.__qualname__, d.__objclass__.__name__, hasattr(d, "__get__"),
        hasattr(d, "__set__"), hasattr(d, "__delete__"),
    )
s = S()
S.a.__set__(s, 5)
print(S.a.__get__(s), S.a.__get__(s, S), S.a.__get__(None, S) is S.a)
S.a.__delete__(s)
for run in (
    lambda: S.a.__get__(s), lambda: S.a.__get__(5), lambda: S.a.__get__(None), lambda: int.real.__get__("x"),
    lambda: int.real.__set__(5, 1), lambda: S.a.__set__(5, 1), lambda: S.a.__delete__(s), lambda: S.a(),
):
    try:
        print(run())
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)
