# @row OM-11
class A:
    total = 0
    def add(self): self.total = self.total + 1
    @classmethod
    def add_class(cls): cls.total += 1
class B(A): pass
a, b = A(), B()
a.add()
a.add()
b.add_class()
print(a.total, A.total, B.total, b.total, "total" in vars(B))
A.add_class()
print(A.total, B.total, a.total)
a.__class__.total = 100
print(A.total, B().total, type(a).total)
