# @row GC-06
# @strategy counting: the moment at which a weak reference dies is the point
import weakref


class V:
    pass


kept = [V() for _ in range(5)]
d = weakref.WeakValueDictionary(enumerate(kept))
seen = []
for key in d:
    seen.append(key)
    if key == 1:
        kept.clear()
print(seen, len(d))
values = [V(), V()]
d.update(enumerate(values))
iterator = iter(d.values())
held = next(iterator)
values.clear()
print(len(list(iterator)), len(d))
del held
print(len(d), d.popitem() if d else "empty")
