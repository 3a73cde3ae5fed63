# @row OM-18
log = []
def note(x):
    log.append(x)
    return x
print(
    all([]), any([]), all(note(x) for x in (1, 0, 2)), any(note(x) for x in (0, 3, 4)), log, all("a"), any({0: 1}),
    any([[], {}]), all(iter([1])),
)
print(
    sorted({3, 1}), sorted("ba", key=str.upper, reverse=True), list(reversed("abc")), list(reversed((1, 2))),
    list(reversed(range(0, 5, 2))), sorted(sorted([2, 1]), reverse=True),
)
for bad in (
    lambda: all(), lambda: all(5), lambda: any(1, 2), lambda: sorted(), lambda: sorted([1], 2),
    lambda: sorted([1], key=1), lambda: sorted([1, "a"]), lambda: reversed({1}), lambda: reversed(5),
    lambda: reversed([], []), lambda: sorted([], rev=1), lambda: reversed(x for x in ()),
):
    try: print(bad())
    except TypeError as e: print(e)
class T:
    def __bool__(self): raise ValueError("truth")
for f in (all, any):
    try: f([T()])
    except ValueError as e: print(e)
