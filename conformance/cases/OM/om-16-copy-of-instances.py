# @row OM-16
import copy
class A:
    cls_attr = []
    def __init__(self): print("init is not called again")
a = A()
a.x = [1]
b = copy.copy(a)
c = copy.deepcopy(a)
print(b.x is a.x, c.x is a.x, c.x, vars(b), vars(b) is vars(a), type(c) is A)
class S:
    def __getstate__(self): return {"from": "getstate"}
class T:
    def __setstate__(self, state): self.got = state
t = T()
t.v = 1
print(vars(copy.copy(S())), vars(copy.copy(t)), vars(copy.copy(T())))
class N:
    def __getstate__(self): return None
    def __setstate__(self, s): print("not called for None")
n = N()
n.x = 1
print(vars(copy.copy(n)))
