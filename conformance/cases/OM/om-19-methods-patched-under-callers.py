# @row OM-19
# Replacing methods, functions' code and class attributes while they are running, in loops that are warm, on types up the chain.
class A:
    def m(self): return 1
    k = 1
class B(A): pass
b = B()
def loop(n, at, change):
    total = []
    for i in range(n):
        if i == at: change()
        total.append(b.m() + b.k)
    return sum(total)
print(loop(200, 100, lambda: setattr(A, "m", lambda s: 2)))
print(loop(200, 100, lambda: setattr(B, "m", lambda s: 3)))
print(loop(200, 100, lambda: setattr(b, "m", lambda: 4)))
print(loop(200, 100, lambda: delattr(b, "m")))
print(loop(200, 100, lambda: delattr(B, "m")))
print(loop(200, 100, lambda: setattr(A, "k", property(lambda s: 10))))
print(loop(200, 100, lambda: b.__dict__.update(k=5)))
print(loop(200, 100, lambda: setattr(A, "k", 20)))
print(loop(200, 100, lambda: setattr(b, "__class__", type("C", (A,), {"m": lambda s: 100}))))
class Self:
    def run(self):
        Self.run = lambda s: "second"
        return "first", self.run()
s = Self()
print(s.run(), s.run())
def f(n):
    if n == 0: f.__code__ = (lambda n: "new code").__code__
    return f(n - 1) if n else "old code"
print(f(2), f(2))
def calls():
    out = []
    def g(): return 1
    for i in range(100):
        if i == 50: g.__defaults__ = None; g.__code__ = (lambda: 2).__code__
        out.append(g())
    return sum(out)
print(calls())
