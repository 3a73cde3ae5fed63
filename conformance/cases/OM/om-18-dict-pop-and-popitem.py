# @row OM-18
table = dict.fromkeys("abc", 0)
print(table.popitem(), table.pop("a"), table.pop("z", "default"), table.pop("z", None), table)
for call in (lambda: table.pop("z"), lambda: table.pop(), lambda: table.pop([]), lambda: table.pop(1, 2, 3), lambda: {}.popitem(), lambda: table.pop("z", default=1), lambda: {}.pop(("t", 1)), lambda: table.popitem(1)):
    try:
        print(call())
    except (KeyError, TypeError) as error:
        print(type(error).__name__, error)
