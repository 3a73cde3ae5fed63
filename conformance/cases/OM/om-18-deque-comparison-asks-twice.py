# @row OM-18
# The elements that differ are compared once for equality and once with the operator.
from collections import deque
class E:
    def __init__(self, n): self.n = n
    def __eq__(self, o): print("eq", self.n, o.n, end="; "); return self.n == o.n
    def __ne__(self, o): print("ne", self.n, o.n, end="; "); return self.n != o.n
    def __lt__(self, o): print("lt", self.n, o.n, end="; "); return self.n < o.n
    def __ge__(self, o): print("ge", self.n, o.n, end="; "); return self.n >= o.n
a, b = deque(map(E, (1, 2, 3))), deque(map(E, (1, 5, 3)))
print(a == b); print(a != b); print(a < b); print(a >= b); print(a == deque(map(E, (1, 2, 3))))
print(a == deque([E(1)]), list(a)[0] is a[0])
