# @row OM-18
s = slice(1, 10, 2)
print(
    s, s.start, s.stop, s.step, s.indices(5), slice(None, None, -1).indices(5), slice(-3, None).indices(5),
    slice(10).indices(5), slice("a", None, [1]), slice(5) == slice(None, 5, None), slice(1) < slice(2),
    slice(1, 2) == slice(1, 2), slice(3, 1, -1).indices(10), slice(-100, 100).indices(3),
)
class I:
    def __index__(self): return 2
print(slice(I(), 5).indices(10), "abcdef"[slice(I(), None)], slice(1).indices(2**70))
class A:
    def __getitem__(self, k): return k
print(A()[1:2], A()[::], A()[1:2, 3], A()[...], A()[:, 1:2:3], A()[()])
for bad in (
    lambda: slice(), lambda: slice(1, 2, 3, 4), lambda: slice(1, 2, 0).indices(5), lambda: s.indices(-1),
    lambda: s.indices("x"), lambda: slice("a").indices(5), lambda: s.indices(), lambda: slice(start=1),
    lambda: setattr(s, "start", 1), lambda: hash(slice([])), lambda: hash(slice(1, 2)) == hash(slice(1, 2)),
    lambda: slice(1.5).indices(3), lambda: slice(1) < 5,
):
    try: print(bad())
    except (TypeError, ValueError, AttributeError) as e: print(type(e).__name__, e)
