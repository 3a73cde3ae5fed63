# @row OM-19
class A: pass
a = A()
def attempt(f):
    try:
        return f()
    except TypeError as e:
        return "TypeError"
def call(): return attempt(lambda: a + 1), attempt(lambda: len(a)), attempt(lambda: a[0]), attempt(lambda: a()), bool(a), attempt(lambda: [*a]), attempt(lambda: a < a)
print(call())
A.__add__, A.__len__, A.__getitem__, A.__call__ = lambda s, o: "add", lambda s: 0, lambda s, i: [7][i], lambda s: "called"
A.__lt__ = lambda s, o: "less"
print(call())
A.__bool__ = lambda s: True
A.__iter__ = lambda s: iter("xy")
print(call())
for name in ("__add__", "__len__", "__getitem__", "__call__", "__bool__", "__iter__", "__lt__"): delattr(A, name)
print(call())
