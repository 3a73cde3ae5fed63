# @row OM-19
class A:
    x = 0
    def m(self): return "old"
    @property
    def p(self): return "property"
def use(objects): return [(o.x, o.m(), o.p) for o in objects]
a = A()
for _ in range(50): use([a])
a.x = "instance"
print(use([a]))
A.m = lambda self: "new"
print(use([a]))
A.p = "plain"
print(use([a]))
a.p = "own"
print(use([a]))
A.p = property(lambda self: "again")
print(use([a]))
class B(A): m = len
B.__len__ = lambda self: 8
print(B().x, vars(B)["m"] is len)
A.__getattribute__ = lambda self, n: f"intercepted {n}" if n != "m" else lambda: "m"
print(use([a]))
del A.__getattribute__
print(use([a]))
