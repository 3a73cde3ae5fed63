# @row OM-18
print([1] * 3, 0 * [1], [1] * -1, [[]] * 2, True * [1], [1, 2].__mul__(2), [1].__rmul__(2))
row = [[]] * 2; row[0].append(1); print(row)
items = [1]; same = items; items *= 3; print(same, items is same); items *= 0; print(same)
for call in (lambda: [1] * 1.5, lambda: [1] * "a", lambda: [1] * [2], lambda: [1] * 2**70, lambda: [1, 2] * (2**63 - 1)):
    try:
        call()
    except (TypeError, OverflowError, MemoryError) as error:
        print(type(error).__name__, error)
