# @row OM-16
import copy
class Node:
    def __init__(self, n): self.n, self.next = n, None
a, b = Node(1), Node(2)
a.next, b.next = b, a
memo = {}
c = copy.deepcopy(a, memo)
print(c.next.next is c, c is a, c.next.n, memo[id(a)] is c, memo[id(memo)][0] is a if id(memo) in memo else "none kept")
shared = [1]
d = copy.deepcopy([shared, shared, (shared,)])
print(d[0] is d[1], d[2][0] is d[0], d[0] is shared)
l = [1]
l.append(l)
m = copy.deepcopy(l)
print(m[1] is m, m is l)
t = ([],)
t[0].append(t)
u = copy.deepcopy(t)
print(u[0][0] is u)
print(copy.deepcopy(shared, {id(shared): "from memo"}))
