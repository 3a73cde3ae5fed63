# @row NS-02
x = 5
g = (x * y for y in range(3))
x = 10
print(list(g))
def f(n):
    items = [1, 2]
    g = (i + n for i in items)
    items = [100]
    n = 50
    return list(g)
print(f(1))
class A:
    k = 3
    try: g = list(k for _ in range(1))
    except NameError as e: g = str(e)
    h = list(i for i in range(k))
print(A.g, A.h)
print(sum(i for i in range(5)), max((c for c in "abc"), key=ord), list((a, b) for a in "xy" for b in a * 2))
try: list(z for q in [1])
except NameError as e: print(e)
import types
print(isinstance((i for i in ()), types.GeneratorType), (i for i in ()).__name__, (lambda: (i for i in ()))().__qualname__)
