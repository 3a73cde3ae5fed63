# @row OM-18
items = [1, 2, 3, 2, 1]
print(items.index(2, 2), items.index(1, -1), items.index(2, -100, 100), items.count(2), items.index(True))
for arguments in ((2, 4), (9,), (1, 1, 4), (1, 5), (1, "a"), (), (1, None), (1, 2**80)):
    try:
        print(items.index(*arguments))
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
