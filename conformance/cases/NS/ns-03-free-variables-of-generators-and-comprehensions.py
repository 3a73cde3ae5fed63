# @row NS-03
def f(n):
    def gen():
        for i in range(n): yield i * k
    k = 10
    g = gen()
    k = 100
    first = next(g, None)
    k = 1000
    return first, list(g), gen.__code__.co_freevars
print(f(3))
def h():
    fs = [(yield_free := (lambda: total)) for _ in range(1)]
    total = 5
    return fs[0](), yield_free()
print(h())
def lazy(n):
    g = (i + n for i in range(3))
    n = 100
    return list(g)
print(lazy(1))
async def co(v):
    def inner(): return v
    v = "changed"
    return inner()
try: co("arg").send(None)
except StopIteration as e: print(e.value)
