# @row OM-17
def log(x):
    print("eval", getattr(x, "__name__", x))
    return x
@log
def decorated(a=log("a"), b: log("annotation") = log("b"), *, k=log("k")) -> log("return"): pass
print(decorated.__defaults__, decorated.__kwdefaults__, decorated.__annotations__)
class C:
    size = 10
    def f(self, n=size): return n
    size = 20
print(C().f(), C.size)
def outer(v):
    def inner(d=v): return d, v
    v += 1
    return inner()
print(outer(1))
def counter(start=0, *, state={"n": 0}):
    state["n"] += 1
    return start + state["n"]
print(counter(), counter(10), counter(state={"n": 5}), counter())
lam = lambda *a, d=log("lambda default"), **k: (a, d, k)
print(lam(1, x=2), lam.__kwdefaults__)
