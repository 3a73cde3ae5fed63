# @row OM-16
import copy
class Node:
    def __init__(self, v): self.v, self.kids, self.parent = v, [], None
    def add(self, k):
        k.parent = self
        self.kids.append(k)
        return self
root = Node(1).add(Node(2)).add(Node(3))
c = copy.deepcopy(root)
print(c.kids[0].parent is c, c is root, [k.v for k in c.kids], copy.copy(root).kids is root.kids)
d = {}
d["self"] = d
e = copy.deepcopy(d)
print(e["self"] is e, e is d)
s = {1}
l = [s, s]
m = copy.deepcopy(l)
print(m[0] is m[1], m[0] is s)
a, b = [], []
a.append(b)
b.append(a)
x = copy.deepcopy((a, b))
print(x[0][0] is x[1], x[1][0] is x[0])
