# @row OM-16
import copy
base = {"headers": {"agent": "UA1"}, "n": 1, "list": [1]}
c = copy.copy(base)
c["n"] = 2
c["headers"]["agent"] = "UA2"
print(base, c["headers"] is base["headers"])
for value in (5, "s", (1, [2]), None, len, int, frozenset([1]), range(3), 1.5, b"x", ..., lambda: 0, slice(1, 2)):
    print(type(value).__name__, copy.copy(value) is value)
for value in ([1, [2]], {1: [2]}, {1, 2}, bytearray(b"x")):
    k = copy.copy(value)
    print(type(value).__name__, k is value, k == value)
class P:
    def __init__(self): self.data = [1]
p = P()
q = copy.copy(p)
print(q is p, q.data is p.data, q.__dict__ == p.__dict__, q.__dict__ is p.__dict__)
class NoInit:
    def __init__(self, a): print("init", a); self.a = a
print(copy.copy(NoInit(1)).a)
class L(list):
    pass
l = L([1, 2])
l.tag = []
m = copy.copy(l)
print(type(m).__name__, m, m.tag is l.tag)
class D(dict): pass
d = D(a=1)
d.x = 5
print(copy.copy(d), copy.copy(d).x, type(copy.copy(d)).__name__)
