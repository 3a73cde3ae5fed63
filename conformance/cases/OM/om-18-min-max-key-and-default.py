# @row OM-18
print(max("a", "B", key=str.lower), min([], default=None), max({1: 2, 3: 0}), max([1, 1.0, True]), min((2, "a"), (1, "b")), max("abc", default="z"), min(3, 1, key=None), max([[1], [2, 0]], key=len))
for call in (lambda: max(), lambda: max([]), lambda: max(5), lambda: max(1, "a"), lambda: max(1, 2, default=3), lambda: max([1], k=1), lambda: min([1, None]), lambda: min(key=len), lambda: max([1], [2], key=5), lambda: min((), key=None)):
    try:
        print(call())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
