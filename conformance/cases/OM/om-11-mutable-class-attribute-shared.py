# @row OM-11
class Registry:
    entries = {}
    order = []
    def __init__(self, name):
        self.entries[name] = self
        self.order.append(name)
class Sub(Registry):
    order = []
Registry("a")
Sub("b")
print(list(Registry.entries), list(Sub.entries), Registry.order, Sub.order, Sub.entries is Registry.entries)
class Safe:
    def __init__(self): self.own = []
x, y = Safe(), Safe()
x.own.append(1)
print(x.own, y.own)
