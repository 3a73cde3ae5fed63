# @row OM-18
l = [3, 2, 1]
def grow(x):
    l.append(x)
    return x
try: l.sort(key=grow)
except ValueError as e: print(e, l)
l = [3, 2, 1]
seen = []
class K:
    def __init__(self, v): self.v = v
    def __lt__(self, o):
        seen.append(len(l))
        return self.v < o.v
l = [K(2), K(1)]
l.sort()
print(seen, [k.v for k in l])
l = [3, 1, 2]
def fail(x):
    if x == 2: raise KeyError(x)
    return x
try: l.sort(key=fail)
except KeyError as e: print(repr(e), l)
class Bad:
    def __lt__(self, o): raise RuntimeError("compare")
l = [Bad(), Bad()]
try: l.sort()
except RuntimeError as e: print(e, len(l))
class NotBool:
    def __lt__(self, o): return []
print(len(sorted([NotBool(), NotBool()])))
