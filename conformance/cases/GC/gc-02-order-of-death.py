# @row GC-02
# @strategy counting: the order of finalisation is the point
class D:
    def __init__(self, name, *children): self.name, self.children = name, children
    def __del__(self): print("del", self.name, end="; ")
def line(title): print("|", title)
l = [D("l0"), D("l1"), D("l2")]; del l; line("list")
t = (D("t0"), D("t1"), D("t2")); del t; line("tuple")
d = {i: D(f"d{i}") for i in range(3)}; del d; line("dict")
s = {D("s")}; del s; line("set")
n = D("parent", D("child1", D("grandchild")), D("child2")); del n; line("nested")
class P: pass
p = P(); p.a = D("attr a"); p.b = D("attr b"); del p; line("instance dict")
class S:
    __slots__ = ("x", "y")
p = S(); p.y = D("slot y"); p.x = D("slot x"); del p; line("slots")
def f(): a = D("local a"); b = D("local b"); c = D("local c")
f(); line("locals")
def g(x, y): pass
g(D("arg1"), D("arg2")); line("arguments")
[D("e1"), D("e2")]; line("expression list")
(D("left"), D("right"))[0]; line("subscript")
z = [D("old0"), D("old1"), D("old2")]; z[:] = []; line("slice assign")
z = [D("c0"), D("c1")]; z.clear(); line("clear")
def h():
    v = D("closure")
    def inner(): return v
    return inner
k = h(); line("closure kept"); del k; line("closure gone")
a, b = D("first"), D("second"); a, b = b, a; del a; line("swapped"); del b; line("done")
chain = None
for i in range(4): chain = D(f"n{i}", chain)
del chain; line("chain")
