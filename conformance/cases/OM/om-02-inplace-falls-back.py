# @row OM-02
class A:
    def __init__(self, v): self.v = v
    def __add__(self, o): return A(f"{self.v}+{o}")
    def __isub__(self, o): self.v = f"{self.v}-={o}"; return self
    def __imul__(self, o): return NotImplemented
    def __mul__(self, o): return A(f"{self.v}*{o}")
    def __ior__(self, o): return "anything"
a = b = A("a")
a += 1
print(a.v, a is b)
a = b
a -= 2
print(a.v, a is b)
a *= 3
print(a.v, a is b)
b |= 1
print(b)
try:
    a /= 1
except TypeError as e:
    print(e)
