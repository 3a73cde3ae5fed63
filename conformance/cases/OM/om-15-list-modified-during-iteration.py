# @row OM-15
items = [1, 2, 3, 4]
seen = []
for x in items:
    seen.append(x)
    if x == 2: items.remove(2)
    if x == 4 and len(items) < 6: items.append(9)
print(seen, items)
it = iter([1, 2, 3])
l = [5, 6]
li = iter(l)
next(li)
l.clear()
print(list(li))
l.extend([1, 2, 3])
print(list(li))
grow = [0]
for n in grow:
    if n < 3: grow.append(n + 1)
print(grow)
