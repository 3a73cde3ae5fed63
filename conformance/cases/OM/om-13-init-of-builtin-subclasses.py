# @row OM-13
class L(list):
    def __init__(self, *a): pass
class L2(list):
    def __new__(cls, *a, **k): return super().__new__(cls, "ignored")
class D(dict):
    def __init__(self, **k): super().__init__(k, extra=1)
class S(set):
    def __init__(self, a, b): super().__init__([a, b])
class I(int):
    def __init__(self, v, tag=None): self.tag = tag
print(L([1, 2]), L2([1]), L2(), D(x=1), sorted(S(1, 2)), L.__new__(L, [1]))
try:
    I(5, tag="t")
except TypeError as e:
    print(e)
print(I(5).tag, I(5))
l = [1]
l.__init__([2, 3])
print(l)
s = {1}
s.__init__("ab")
d = {1: 2}
d.__init__({3: 4}, z=5)
print(sorted(s), d)
