# @row OM-18
class S(set): pass
class F(frozenset): pass
for left in (set("ab"), frozenset("ab"), S("ab"), F("ab")):
    for right in (set("b"), frozenset("b"), S("b"), F("b")):
        print(type(left | right).__name__, type(left & right).__name__, type(left - right).__name__, type(left ^ right).__name__, type(left.union(right)).__name__, end="; ")
    print(type(left.copy()).__name__)
print(frozenset("a").copy() is not None, (f := frozenset("a")) is frozenset(f), frozenset(F("a")) == f)
