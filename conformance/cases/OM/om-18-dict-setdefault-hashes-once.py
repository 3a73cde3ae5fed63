# @row OM-18
class Key:
    def __init__(self, name): self.name = name
    def __hash__(self): print("hash", self.name); return 1
    def __eq__(self, other): print("eq", self.name, other.name); return self.name == other.name
    def __repr__(self): return self.name
a, b = Key("a"), Key("b")
table = {}
print(table.setdefault(a, 1)); print(table.setdefault(b, 2)); print(table.setdefault(Key("b"), 3)); print(table.get(a)); print(len(table))
