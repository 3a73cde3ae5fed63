# @row NS-03
fs = []
for i in range(3):
    def f(): return i
    fs.append(f)
print([f() for f in fs])
i = "rebound"
print([f() for f in fs])
def make():
    out = []
    for i in range(3):
        out.append(lambda: i)
    return out
print([f() for f in make()])
def fixed():
    return [(lambda k: lambda: k)(i) for i in range(3)]
print([f() for f in fixed()])
def cells():
    out = []
    for i in range(2):
        def inner(): return i
        out.append(inner)
    return out[0].__closure__[0] is out[1].__closure__[0]
print(cells())
def adder(n): return lambda x: x + n
adders = [adder(n) for n in (1, 10, 100)]
print([a(5) for a in adders], adders[0].__code__ is adders[1].__code__)
def recursive():
    def fact(n): return 1 if n == 0 else n * fact(n - 1)
    return fact
print(recursive()(10), recursive().__code__.co_freevars)
class C:
    def m(self): return [lambda: self for _ in range(1)][0]()
c = C()
print(c.m() is c)
