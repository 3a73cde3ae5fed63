# @row OM-17
def f(items=None, *, opts=None):
    items = [] if items is None else items
    opts = {} if opts is None else opts
    items.append(len(items))
    return items, opts
print(f(), f(), f([9]), f.__defaults__, f.__kwdefaults__)
def shared(seen=set()):
    n = len(seen)
    seen.add(n)
    return sorted(seen)
print(shared(), shared(), shared(set()), shared.__defaults__)
g = lambda x, acc=[]: acc.append(x) or acc
print(g(1), g(2), g.__defaults__[0] is g(3))
class A:
    def __init__(self, parts=()): self.parts = list(parts)
    def add(self, p, to=[]):
        to.append(p)
        return to
print(A().parts is A().parts, A().add(1), A().add(2), A.add.__defaults__)
