# @row OM-18
items = []
items.insert(5, "a"); items.insert(-5, "b"); items.insert(-1, "c"); items.insert(True, "d")
print(items, items.pop(-2), items.pop(), items)
for call in (lambda: items.pop(5), lambda: items.pop(-9), lambda: [].pop(), lambda: items.pop("a"), lambda: items.remove("z"), lambda: items.insert(1), lambda: items.insert("a", 1), lambda: items.pop(2**80), lambda: items.pop(1.0)):
    try:
        print(call())
    except (IndexError, TypeError, ValueError, OverflowError) as error:
        print(type(error).__name__, error)
