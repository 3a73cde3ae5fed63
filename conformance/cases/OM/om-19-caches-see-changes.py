# @row OM-19
class Base:
    def f(self): return "base"
    v = 0
class Mid(Base): pass
class Leaf(Mid): pass
def probe(o, n=30):
    out = set()
    for _ in range(n):
        out.add((o.f(), o.v))
    return sorted(out)
leaf = Leaf()
print(probe(leaf))
Mid.f = lambda self: "mid"
print(probe(leaf))
Base.v = 1
print(probe(leaf))
leaf.v = 2
print(probe(leaf))
del leaf.v
Leaf.v = 3
print(probe(leaf))
del Mid.f, Leaf.v
print(probe(leaf))
Base.f = classmethod(lambda cls: cls.__name__)
print(probe(leaf))
import builtins
def use(): return [len("abc") for _ in range(30)][-1]
print(use())
len = lambda x: "shadow"
print(use())
del len
print(use())
g = 1
def readg(): return sum(g for _ in range(30))
print(readg())
g = 2
print(readg())
