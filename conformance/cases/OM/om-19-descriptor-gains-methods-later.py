# @row OM-19
class D: pass
class A: d = D()
a = A()
def get(): return a.d if isinstance(a.d, str) else "the descriptor itself"
for _ in range(30): get()
print(get())
D.__get__ = lambda self, o, t: "got"
print(get())
a.__dict__["d"] = "instance"
print(get())
D.__set__ = lambda self, o, v: None
print(get())
del D.__set__
print(get())
del D.__get__, a.__dict__["d"]
print(get())
