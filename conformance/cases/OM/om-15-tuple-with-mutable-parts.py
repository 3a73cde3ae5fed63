# @row OM-15
# A tuple's parts may change: its equality follows, its hash fails, and += on an item fails after it has changed the part.
t = (1, [2], {3: 4})
u = (1, [2], {3: 4})
print(t == u)
t[1].append(5)
print(t == u, t)
try: hash(t)
except TypeError as e: print(e)
try: t[1] += [6]
except TypeError as e: print(e)
print(t)
try: t[0] += 1
except TypeError as e: print(e)
try: t[2] |= {7: 8}
except TypeError as e: print(e)
print(t)
class H:
    def __init__(self): self.v = 1
    def __hash__(self): return hash(self.v)
    def __eq__(self, o): return self.v == o.v
h = H()
d = {h: "found"}
s = {h}
h.v = 2
print(h in d, h in s, list(d)[0] is h, [*s][0] is h, len(d))
h.v = 1
print(h in d, d.pop(h))
h.v = 2
try: s.remove(h)
except KeyError as e: print("KeyError")
s.clear()
import copy
a = [1]
t = (a, a)
c, dc = copy.copy(t), copy.deepcopy(t)
a.append(2)
print(c is t, c, dc, dc[0] is dc[1])
f = frozenset([(1, 2)])
try: frozenset([[1]])
except TypeError as e: print(e)
