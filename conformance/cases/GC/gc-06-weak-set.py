# @row GC-06
# @strategy counting: the moment at which a weak reference dies is the point
import weakref


class E:
    def __init__(self, n):
        self.n = n

    def __repr__(self):
        return f"E{self.n}"


elements = [E(i) for i in range(4)]
s = weakref.WeakSet(elements)
print(len(s), elements[0] in s, 5 in s, sorted(map(repr, s)))
t = weakref.WeakSet(elements[:2])
print(t <= s, s >= t, s.isdisjoint(t), len(s & t), len(s | t), len(s - t), len(s ^ t))
elements.pop()
print(len(s), len(t))
s.discard(elements[0])
s.add(elements[1])
print(len(s), elements[0] in s)
t.update(s)
print(len(t), t == s, type(t.copy()).__name__)
elements.clear()
print(len(s), len(t), list(s))
try:
    s.pop()
except KeyError as e:
    print(e)
