# @row OM-18
pairs = [(1, "a"), (0, "b"), (1, "c"), (0, "d")]
print(sorted(pairs, key=lambda pair: pair[0], reverse=True))
print(sorted([True, 1, 1.0, 0, False, -0.0], reverse=True), sorted([1.0, 1, True]))
nan = float("nan")
print(sorted([3, nan, 1]), sorted([nan, 2, 1]), max([nan, 1]), max([1, nan]), min(nan, 1))
