# @row OM-05
import functools
print(int("12"), int(), str(), list("ab"), dict(a=1), tuple(), bool(), float("1e3"), complex("1+2j"), bytes(3), set("aab") == {"a", "b"})
print(type(1)(5), (lambda *a, **k: (a, k))(1, *[2, 3], x=4, **{"y": 5}))
print(functools.partial(int, base=2)("101"), functools.partial(max, 5)(3, 9))
for bad in (lambda: len(), lambda: len(1, 2), lambda: int(1, 2, 3), lambda: int("5", base="x"), lambda: list(1, 2), lambda: abs(x=1), lambda: "a".join(),
            lambda: [].append(), lambda: [].append(1, 2), lambda: {}.get(), lambda: "".split(foo=1), lambda: print(1, foo=2), lambda: sorted(),
            lambda: bool(x=1), lambda: object(1), lambda: float(1, 2), lambda: [].sort(1), lambda: max(), lambda: max([]), lambda: sum("ab"),
            lambda: ord("ab"), lambda: chr(-1), lambda: str.upper(1), lambda: str.upper(), lambda: list.append([]), lambda: isinstance(1)):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
