# @row OM-18
print(
    min(3, 1, 2), max([3, 1, 2]), min("b", "a"), max([], default=5), min("abc", key=ord), max([1, 1.0, True]),
    min([1.0, 1]), max("a", "b", key=lambda c: -ord(c)), min([[2], [1, 5]]), max({"x": 1, "y": 0}), min(iter([5])),
    max((1, 2), (1, 3)), max([5], default=1), min(1, 2, key=None),
)
for bad in (
    lambda: min(), lambda: max([]), lambda: min(5), lambda: max(1, "a"), lambda: max(1, 2, default=3),
    lambda: min([1], wrong=2), lambda: max([1], key=5), lambda: min([1j, 2j]), lambda: max([1, 2], key=lambda: 1),
    lambda: min([], key=len), lambda: max(None, 1),
):
    try: print(bad())
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
