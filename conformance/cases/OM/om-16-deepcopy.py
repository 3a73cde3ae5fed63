# @row OM-16
import copy
inner = [1]
data = {"a": inner, "b": inner, "t": (inner, 2), "plain": (1, 2)}
d = copy.deepcopy(data)
print(d, d["a"] is inner, d["a"] is d["b"], d["t"][0] is d["a"], d["plain"] is data["plain"])
cycle = [1]
cycle.append(cycle)
k = copy.deepcopy(cycle)
print(k, k[1] is k, k is cycle)
tree = {"children": []}
tree["children"].append({"parent": tree})
t2 = copy.deepcopy(tree)
print(t2["children"][0]["parent"] is t2)
class Node:
    def __init__(self, v): self.v, self.next = v, None
a, b = Node(1), Node(2)
a.next, b.next = b, a
c = copy.deepcopy(a)
print(c.v, c.next.v, c.next.next is c, c is a)
memo = {}
x = [1, 2]
y = copy.deepcopy(x, memo)
print(memo[id(x)] is y, copy.deepcopy(x, memo) is y, len(memo))
tup = ([],)
tup[0].append(tup)
u = copy.deepcopy(tup)
print(u[0][0] is u, u is tup)
print(copy.deepcopy({(1, 2): {3, 4}, frozenset([1]): bytearray(b"z")}))
f = lambda: 0
print(copy.deepcopy(f) is f, copy.deepcopy(Node) is Node)
print(copy.deepcopy(a.__init__).__self__ is a, copy.deepcopy(range(3)), copy.deepcopy([1.5, None, "s", 1j]))
