# @row OM-04
class A:
    def __init__(self, *a): self.a = a
    def __repr__(self): return f"A{self.a}"
    def __eq__(self, o): return self.a == o.a
    def __hash__(self): return 1
    def __getattribute__(self, n): return super().__getattribute__(n)
    def __len__(self): return len(self.a)
    def __iter__(self): return iter(self.a)
    def __contains__(self, x): return x in self.a
class B(A):
    def __repr__(self): return "B>" + super().__repr__()
    def __eq__(self, o): return super().__eq__(o) and "B eq"
    def __hash__(self): return super().__hash__() + 1
    def __len__(self): return super().__len__() * 10
    def __iter__(self): yield from super().__iter__(); yield "end"
    def __contains__(self, x): return not super().__contains__(x)
    def __getattr__(self, n): return f"attr {n}"
b = B(1, 2)
print(b, b == B(1, 2), hash(b), len(b), list(b), 1 in b, b.missing)
class C(list):
    def append(self, x): super().append(x); return self
    def __getitem__(self, i): return super().__getitem__(i) if i != "last" else super().__getitem__(-1)
print(C().append(1).append(2)["last"], C([5])[0])
