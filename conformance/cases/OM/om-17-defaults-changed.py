# @row OM-17
def f(a, b=1, c=2): return a, b, c
f.__defaults__ = (10,)
print(f(1, 2))
try:
    f(1)
except TypeError as e:
    print(e)
f.__defaults__ = None
try:
    f(1)
except TypeError as e:
    print(e)
f.__defaults__ = (7, 8, 9)
print(f())
f.__defaults__ = (5, 6, 7, 8, 9)
try:
    print(f())
except Exception as e:
    print(type(e).__name__, e)
def k(*, x, y=1): return x, y
k.__kwdefaults__ = {"x": "X"}
try:
    print(k())
except TypeError as e:
    print(e)
k.__kwdefaults__["y"] = "Y"
k.__kwdefaults__["unknown"] = 1
print(k())
