# @row OM-18
items = list(range(6))
items[1:5:2] = "ab"; print(items)
items[4:1] = ["x"]; print(items)
items[::-1] = range(7); print(items)
for key, value in ((slice(0, 6, 2), [1]), (slice(None, None, -1), [1]), (slice(0, 2), 5), (slice(0, 0, 0), []), (slice(0, 4, 2), 5), ("a", 1), (99, 1), (1.0, 2), (slice("a"), [])):
    try:
        items[key] = value
    except (ValueError, TypeError, IndexError) as error:
        print(type(error).__name__, error)
for key in (slice(0, 0, 0), "a", 99, -99, None, slice(1.5)):
    try:
        del items[key]
    except (ValueError, TypeError, IndexError) as error:
        print(type(error).__name__, error)
