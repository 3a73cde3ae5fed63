# @row OM-18
class M:
    def keys(self): return iter("ab")
    def __getitem__(self, k): return k * 2
class P:
    def __iter__(self): return iter([("x", 1), ["y", 2], "z3"])
print(
    dict(), dict(a=1), dict({"a": 1}, b=2), dict([("a", 1), ["b", 2], "cd"]), dict(M()), dict(P()),
    dict(zip("ab", (1, 2))), dict({"a": 1}, a=2), dict(**{"not id": 1}), dict([(1, 2), (1, 3)]),
    dict(x for x in [(1, 2)]), dict({"self": 1}, self=2), dict(iterable=1),
)
for bad in (
    lambda: dict(5), lambda: dict([1]), lambda: dict(["abc"]), lambda: dict([(1,)]), lambda: dict({}, {}),
    lambda: dict([[]]), lambda: dict(**{1: 2}), lambda: dict([([], 1)]), lambda: dict("ab"), lambda: dict(None),
    lambda: dict([(1, 2, 3)]), lambda: dict({1: 2}, **{3: 4}), lambda: dict([("a", 1), 5]),
):
    try: print(bad())
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
