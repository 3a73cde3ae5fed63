# @row OM-18
r = range(0, 10, 3)
print(
    r, list(r), len(r), r[1], r[-1], r[1:], r[::-1], r[::2], 3 in r, 4 in r, 3.0 in r, "a" in r, r.index(6), r.count(3),
    r.count(4), r.start, r.stop, r.step, range(5) == range(0, 5, 1), range(0) == range(2, 1),
    range(0, 3, 2) == range(0, 4, 2), hash(range(0)) == hash(range(1, 1)), bool(range(0)), list(reversed(r)),
    range(True), repr(range(1, 2)), repr(range(0, 5, -1)),
)
big = range(10**20, 10**20 + 10, 3)
print(
    len(big), big[2], 10**20 + 3 in big, big.index(10**20 + 6), list(big)[-1], range(10**30)[10**25], min(big),
    sum(range(101)), range(10, 0, -3)[::-1],
)
for bad in (
    lambda: range(), lambda: range(1, 2, 0), lambda: range("a"), lambda: range(1.5), lambda: range(1, 2, 3, 4),
    lambda: r[9], lambda: r["a"], lambda: r.index(5), lambda: r.index("a"), lambda: len(range(10**20)),
    lambda: r.index(), lambda: r + r, lambda: range(stop=5), lambda: setattr(r, "start", 1), lambda: r < r,
    lambda: hash(range(3)) == hash(range(0, 3)), lambda: range(None), lambda: r[1.0], lambda: range(1)[10**30],
):
    try: print(bad())
    except (TypeError, ValueError, IndexError, OverflowError, AttributeError) as e: print(type(e).__name__, e)
