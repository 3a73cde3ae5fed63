# @row OM-01
class Never:
    def __eq__(self, other): return False
    __hash__ = object.__hash__
n = Never()
print(n == n, n in [n], n in (n,), n in {n}, n in {n: 1}, [n].index(n), [n].count(n), [n] == [n], (n,) != (n,))
print([n].index(n), {n: 1}[n], n in iter([n]))
import collections
print(n in collections.deque([n]), collections.deque([n]).count(n), n in {1: n}.values(), (1, n) in {1: n}.items())
