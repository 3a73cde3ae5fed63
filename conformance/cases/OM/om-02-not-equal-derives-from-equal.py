# @row OM-02
class E:
    def __init__(self, r): self.r = r
    def __eq__(self, o): return self.r
for r in (True, False, 1, 0, "x", [], None):
    print(repr(r), E(r) != 1, E(r).__ne__(1), E(r) == 1)
class N:
    def __eq__(self, o): return NotImplemented
n = N()
print(n == n, n != n, n == 1, n != 1, n.__ne__(1), n.__eq__(1))
class T:
    def __eq__(self, o): return self
    def __bool__(self): raise ValueError("no truth")
try:
    T() != 1
except ValueError as e:
    print(e)
