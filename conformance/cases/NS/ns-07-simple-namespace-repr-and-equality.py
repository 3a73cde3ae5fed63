# @row NS-07
# The repr keeps the order, marks recursion and names a subclass; equality compares the dicts, order does not exist.
from types import SimpleNamespace as N
n = N(b=1, a="x")
n.self = n
print(n, repr(N()), str(N(c=[N()])))
m = N(); m.n = n2 = N(m=m)
print(m, n2)
class Sub(N): pass
class __Odd(N): pass
print(Sub(a=1), Sub(), __Odd(z=2))
n = N()
n.__dict__[5] = "five"
n.__dict__["a b"] = 1
vars(n)["class"] = 2
print(n, sorted(map(str, n.__dict__)))
print(N(a=1, b=2) == N(b=2, a=1), N() == N(), N(a=1) == N(a=1.0), N(a=1) != N(a=2), N(a=1) == {"a": 1}, N() == object(), Sub(a=1) == N(a=1))
for op in ("<", "<=", ">", ">="):
    try: eval(f"N(a=1) {op} N(a=1)")
    except TypeError as e: print(e)
try: hash(N())
except TypeError as e: print(e)
class Bad:
    def __eq__(self, o): raise OSError("compared")
    def __repr__(self): raise OSError("shown")
for act in (lambda: N(a=Bad()) == N(a=Bad()), lambda: repr(N(a=Bad())), lambda: N(a=1) == N(a=Bad())):
    try: print(act())
    except OSError as e: print(e)
b = Bad()
print(N(a=b) == N(a=b))
