# @row OM-02
class I(int):
    def __radd__(self, other): return f"I.radd {other}"
    def __rsub__(self, other): return f"I.rsub {other}"
class J(int):
    def __add__(self, other): return f"J.add {other}"
print(1 + I(2), 5 - I(2), I(2) - 5, 1 + J(2), J(2) + 1, I(3) + J(4), J(4) + I(3))
class L(list):
    def __radd__(self, other): return f"L.radd {other}"
    def __rmul__(self, other): return f"L.rmul {other}"
print([1] + L([2]), 2 * L([1]), L([1]) * 2, L([1]) + [2])
class S(str):
    def __radd__(self, other): return f"S.radd {other}"
    def __rmod__(self, other): return f"S.rmod {other}"
print("a" + S("b"), "%s" % S("c"), S("%s") % "d")
