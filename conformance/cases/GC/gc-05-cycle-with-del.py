# @row GC-05
# @strategy counting: the collector is the counting strategy's
import gc
gc.disable()
class Node:
    def __init__(self, name): self.name, self.other = name, None
    def __del__(self): print("del", self.name, self.other.name)
a, b = Node("a"), Node("b")
a.other, b.other = b, a
del a, b
print("still alive")
n = gc.collect()
print(n >= 2, gc.garbage)
s = Node("self")
s.other = s
del s
print(gc.collect() >= 1)
saved = []
class Lazarus:
    def __init__(self): self.me = self
    def __del__(self):
        print("resurrect")
        saved.append(self)
Lazarus()
gc.collect()
print(len(saved), saved[0].me is saved[0])
saved.clear()
gc.collect()
print("no second call", len(saved))
l = []
l.append(l)
del l
print(gc.collect())
gc.enable()
