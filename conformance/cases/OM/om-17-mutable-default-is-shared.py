# @row OM-17
def add(x, acc=[]):
    acc.append(x)
    return acc
print(add(1), add(2), add(3, []), add.__defaults__, add.__defaults__[0] is add(4))
def kw(*, cache={}):
    cache[len(cache)] = True
    return cache
kw()
print(kw(), kw.__kwdefaults__)
class A:
    def __init__(self, items=[]): self.items = items
a, b = A(), A()
a.items.append(1)
print(b.items, a.items is A.__init__.__defaults__[0])
import copy, types
g = types.FunctionType(add.__code__, globals(), "g", add.__defaults__)
print(g(5) is add.__defaults__[0])
