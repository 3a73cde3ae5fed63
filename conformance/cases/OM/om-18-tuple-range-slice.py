# @row OM-18
t = (1, 2, 3, 2)
print(t.count(2), t.index(3), t[1:], t + (4,), t * 2, (1,), (), hash((1, 2, 3)), hash(()), t == (1, 2, 3, 2), t < (1, 3), 2 in t, tuple("ab"), repr(((),)), (1, (2, [3])))
r = range(10, 0, -3)
print(r, list(r), len(r), r[1], r[-1], r[1:], r[::-1], 7 in r, 8 in r, r.index(4), r.count(4), r.start, r.stop, r.step, range(0) == range(5, 5), range(0, 3, 2) == range(0, 4, 2), hash(range(3)) == hash(range(0, 3, 1)), list(reversed(range(5))))
print(range(10**30)[10**29], len(range(0, 2**62, 3)), bool(range(0)), range(3) == [0, 1, 2], 2.0 in range(5), "a" in range(3), range(5)[1:4][::2], sum(range(101)), max(range(5)), range(True))
s = slice(1, 10, 2)
print(s, s.start, s.stop, s.step, s.indices(5), slice(None, None, -1).indices(4), slice(-3, None).indices(10), s == slice(1, 10, 2), slice(1) < slice(2), slice("a", "b"), hash(slice(1)) == hash(slice(None, 1)))
for bad in (lambda: t.index(9), lambda: t[9], lambda: t + [1], lambda: hash(([],)), lambda: tuple(5), lambda: t.__setitem__, lambda: range(1.0), lambda: range("a"), lambda: range(1, 2, 0), lambda: range(5)[9], lambda: range(5).index(9), lambda: range(), lambda: range(1, 2, 3, 4),
            lambda: len(range(10**30)), lambda: slice(), lambda: slice(1.5).indices(3), lambda: slice(1, 2, 0).indices(3), lambda: setattr(s, "start", 5), lambda: setattr(r, "start", 5), lambda: slice(1).indices(-1), lambda: s.indices(), lambda: (1, 2) < (1, "a"), lambda: t.foo):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
