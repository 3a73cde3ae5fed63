# @row OM-18
for part in (slice(None), slice(2), slice(-2, None), slice(None, None, -1), slice(10, -10, -2), slice(5, 2), slice(-100, 100, 3)):
    print(part, [part.indices(length) for length in (0, 1, 5)], part == slice(part.start, part.stop, part.step))
for call in (lambda: slice(1).indices(-1), lambda: slice("a").indices(3), lambda: slice(0, 1, 0).indices(3), lambda: slice(1).indices("a"), lambda: slice(), lambda: slice(1, 2, 3, 4), lambda: slice(1) < slice("a")):
    try:
        print(call())
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
print(slice(1, 2) < slice(1, 3), hash(slice(1, 2)) == hash(slice(1, 2)), {slice(1): "v"}[slice(1)], slice(None).__reduce__())
try:
    hash(slice([], 1))
except TypeError as error:
    print(error)
