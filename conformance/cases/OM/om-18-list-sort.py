# @row OM-18
print(
    sorted([3, 1, 2]), sorted("bca", reverse=True), sorted([(1, "b"), (1, "a"), (0, "c")], key=lambda t: t[0]),
    sorted([(1, "b"), (1, "a")], key=lambda t: t[0], reverse=True), sorted([1, 1.0, True, 0]), sorted([]),
    sorted({3: 1, 1: 2}), sorted(["b", "A"], key=str.lower),
)
l = [5, 3]
print(l.sort(), l, l.sort(key=None, reverse=False), l.sort(reverse=1), l)
class K:
    def __init__(self, v): self.v = v
    def __lt__(self, o): return self.v < o.v
print([k.v for k in sorted([K(2), K(1)])])
for bad in (
    lambda: sorted([1, "a"]), lambda: sorted([None, 1]), lambda: sorted([1j, 2]), lambda: sorted(5),
    lambda: sorted([1], key=lambda: 1), lambda: sorted([[1], 2]), lambda: sorted([object(), object()]),
    lambda: sorted([(1, "a"), (1, 2)]), lambda: sorted(["a", 1, "b"], key=lambda x: x),
):
    try: print(bad())
    except TypeError as e: print(e)
