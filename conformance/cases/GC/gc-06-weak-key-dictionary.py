# @row GC-06
# @strategy counting: the moment at which a weak reference dies is the point
import weakref


class K:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name


a, b = K("a"), K("b")
d = weakref.WeakKeyDictionary({a: 1})
d[b] = 2
print(d[a], len(d), list(d), list(d.items()), a in d, 5 in d)
print(d.setdefault(b, 9), d.get(K("new"), "default"), [r() for r in d.keyrefs()])
del a
print(list(d.items()), len(d))
d[b] = "changed"
print(d.pop(b), len(d))
for use in (lambda: d["text"], lambda: d.__setitem__(5, 1), lambda: d[b]):
    try:
        use()
    except (KeyError, TypeError) as e:
        print(type(e).__name__)
print(d.copy() == {}, type(d.copy()).__name__)
