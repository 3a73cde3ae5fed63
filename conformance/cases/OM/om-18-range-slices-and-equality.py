# @row OM-18
r = range(10, 0, -3)
print(r[1:], r[::-1], r[::2], r[5:], r[-1], r[:-1], r[1:100:2], range(5)[::-2], range(0)[::-1], list(r))
print(range(0) == range(5, 0), range(0, 3, 2) == range(0, 4, 2), hash(range(0)) == hash(range(9, 1)), range(1, 2, 5) == range(1, 6, 9), range(3) == [0, 1, 2], r.start, r.stop, r.step, bool(range(0)))
for call in (lambda: r[4], lambda: r[-5], lambda: r["a"], lambda: r[::0], lambda: range(1, 2, 0), lambda: range(1.5), lambda: range(), lambda: range(1, 2, 3, 4), lambda: range(stop=3), lambda: len(range(2**70)), lambda: r.__class__.start.__set__(r, 1), lambda: range(3) < range(4)):
    try:
        print(call())
    except (IndexError, TypeError, ValueError, OverflowError, AttributeError) as error:
        print(type(error).__name__, error)
