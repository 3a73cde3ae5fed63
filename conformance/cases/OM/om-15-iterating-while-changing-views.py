# @row OM-15
d = {"a": 1, "b": 2}
keys = d.keys()
for k in list(d):
    d[k + k] = 0
print(d, len(keys))
for k in [k for k, v in d.items() if not v]: del d[k]
print(d, list(keys))
items = d.items()
d.update(a=10)
print(items, ("a", 10) in items)
s = {1, 2, 3}
for x in s.copy(): s.discard(x)
print(s)
l = [1, 2, 3, 4]
for x in l[:]:
    if x % 2: l.remove(x)
print(l)
for i in range(len(l)):
    l[i] *= 2
print(l)
l[:] = [x for x in l for _ in "ab"]
print(l)
