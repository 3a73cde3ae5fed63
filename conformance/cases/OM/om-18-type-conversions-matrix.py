# @row OM-18
values = [0, 1.5, "3", b"4", None, [], (1, 2), {1: 2}, {3}, True, 1j, range(2)]
targets = [int, float, complex, str, bytes, list, tuple, set, dict, bool]
for t in targets:
    row = []
    for v in values:
        try: row.append(repr(t(v)))
        except Exception as e: row.append(type(e).__name__)
    print(t.__name__, *row, sep=" | ")
