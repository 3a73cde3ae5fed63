# @row NS-01
x = 1
f = lambda x=x: (x, lambda: x)
x = 2
value, inner = f()
print(value, inner(), f(5)[1]())
g = [lambda: i for i in range(3)]
print([h() for h in g])
g = [lambda i=i: i for i in range(3)]
print([h() for h in g])
def make():
    return [lambda: n for n in "ab"], (lambda: n for n in "cd")
ls, gen = make()
print([l() for l in ls], [l() for l in gen])
print((lambda a, *b, c=3, **d: (a, b, c, d))(1, 2, c=4, e=5), (lambda: (yield))().__class__.__name__)
