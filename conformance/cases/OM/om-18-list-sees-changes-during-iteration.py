# @row OM-18
items = [1, 2, 3, 4]
seen = []
for item in items:
    seen.append(item)
    items.remove(item)
print(seen, items)
items = [1, 2]
iterator = iter(items)
print(next(iterator), next(iterator), next(iterator, "end")); items.append(3); print(next(iterator, "still at the end"), iterator.__length_hint__())
backwards = reversed([1, 2, 3]); next(backwards); print(backwards.__length_hint__(), list(backwards), backwards.__length_hint__())
