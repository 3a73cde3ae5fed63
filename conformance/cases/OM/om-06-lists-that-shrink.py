# @row OM-06
items = list(range(3))
items.extend(frozenset(range(3, 9)))
while items:
    print(len(items), items.__sizeof__(), end=" ")
    del items[-1]
print(items.__sizeof__())
items = list(range(20))
while items:
    print(items.pop(), items.__sizeof__(), end=" ")
print()
items = list(range(20))
while items:
    del items[:1]
    print(items.__sizeof__(), end=" ")
print()
items = list(range(20))
while items:
    items.remove(items[0])
    print(items.__sizeof__(), end=" ")
print()
