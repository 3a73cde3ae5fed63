# @row OM-15
d = {1: 1, 2: 2, 3: 3}
for change in (lambda: d.__setitem__(99, 0), lambda: d.pop(1)):
    try:
        for k in d:
            change()
    except RuntimeError as e:
        print(e)
try:
    for k in d:
        d[k] = 5
        d[k * 100] = d.pop(k)
except RuntimeError as e:
    print(e)
s = {1, 2, 3}
try:
    for x in s:
        s.add(x + 10)
except RuntimeError as e:
    print(e)
items = [1, 2]
for x in items:
    if len(items) < 6:
        items.append(x * 10)
print(items)
view = d.keys()
d["late"] = 1
print("late" in view, len(view) == len(d))
from collections import deque
q = deque([1, 2])
try:
    for x in q:
        q.append(x)
except RuntimeError as e:
    print(e)
it = iter([1, 2, 3])
print(list(zip(it, it)), it.__length_hint__())
class Evil:
    def __eq__(self, other):
        lst.clear()
        return False
lst = [1, 2, 3]
print(Evil() in lst, lst)
