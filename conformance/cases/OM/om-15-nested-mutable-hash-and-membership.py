# @row OM-15
key = (1, [2])
for run in (lambda: {key: 1}, lambda: hash(key), lambda: key in {1: 2}, lambda: {key}):
    try:
        print(run())
    except TypeError as e:
        print(e)
class Mutable:
    def __init__(self, v): self.v = v
    def __hash__(self): return hash(self.v)
    def __eq__(self, o): return isinstance(o, Mutable) and self.v == o.v
m = Mutable(1)
s = {m}
m.v = 2
print(m in s, Mutable(1) in s, Mutable(2) in s, list(s)[0] is m)
s.add(m)
print(len(s))
m.v = 1
print(m in s, Mutable(1) in s, len(set(s)))
