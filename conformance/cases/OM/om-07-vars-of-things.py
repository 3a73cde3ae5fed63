# @row OM-07
class A:
    x = 1
a = A()
a.y = 2
print(vars(a), "x" in vars(A), type(vars(A)).__name__, vars(a) is a.__dict__)
for value in (5, object(), [], "s", None, len, (lambda: 0).__code__):
    try:
        print(vars(value))
    except TypeError as e:
        print(e)
print(vars(lambda: 0), vars(type("F", (), {"__dict__": "odd"})()))
try:
    vars(1, 2)
except TypeError as e:
    print(e)
