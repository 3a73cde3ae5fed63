# @row IN-03
def f(a, b, /, c, d=4, *args, e, g=7, **kw): return a, b, c, d, args, e, g, kw
print(f(1, 2, 3, e=5), f(1, 2, c=3, e=5), f(1, 2, 3, 4, 5, 6, e=0, z=9), f(1, 2, c=3, e=5, a=10, b=20), f(*[1, 2], *(3,), **{"e": 5}, **{"q": 1}))
def order(*a, **k): return a, list(k.items())
print(order(*"ab", 1, x=1, *"c", y=2, **{"z": 3}), order(**{"b": 1}, a=2))
def mutate(*args, **kw):
    kw["new"] = 1
    return args, kw
d = {"k": 0}
print(mutate(*[1], **d), d)
def inner(x, *, key=None): return x, key
def forward(*args, **kwargs): return inner(*args, **kwargs)
print(forward(1), forward(1, key=2), forward(*(5,), **dict(key="k")))
def gen_args(): yield from (1, 2)
print(order(*gen_args()), order(*{"d": 1}), order(*"", **{}), order(*range(3)))
class M:
    def keys(self): return ["x", "y"]
    def __getitem__(self, k): return k * 2
print(order(**M()))
def ev(x):
    print("eval", x, end=" ")
    return x
def target(*a, **k): return a, k
print(target(ev(1), *ev([2]), ev(3), k=ev(4), **ev({"z": 5}), m=ev(6)))
print((lambda x, /, y=2, *, z: (x, y, z))(1, z=3), (lambda *, a: a)(a=1), (lambda: (yield))().__class__.__name__)
