# @row OM-02
class I:
    def __init__(self, r): self.r = r
    def __iadd__(self, o): return self.r
    def __add__(self, o): return "add"
for r in (None, "other", NotImplemented, 5):
    x = I(r)
    x += 1
    print(repr(x))
class Only:
    def __radd__(self, o): return f"radd {o}"
x = 5
x += Only()
print(x)
l = [1]
try:
    l += Only()
    print(l)
except TypeError as e: print(e)
t = (1,)
t += (2,)
print(t)
d = {"k": [1]}
d["k"] += (2,)
print(d)
class Raises:
    def __iadd__(self, o): raise ValueError("iadd")
r = Raises()
try: r += 1
except ValueError as e: print(e, type(r).__name__)
