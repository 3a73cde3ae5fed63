# @row NS-02
x = "outer"
f = lambda x=[x for _ in range(1)]: x
print(
    f(), (lambda y=x: y)(), [(lambda: v)() for v in range(2)], [g() for g in [lambda: w for w in range(2)]],
    [g() for g in [lambda w=w: w for w in range(2)]],
)
def h(x):
    return [lambda: (x, i) for i in range(2)], (lambda: x)(), {k: x for k in "a"}
ls, l, d = h("param")
print([q() for q in ls], l, d)
class A:
    x = "class"
    f = lambda self, y=x: (x, y)
    g = [lambda: x for _ in (1,)][0]
print(A().f(), A.g())
def deep():
    a = 1
    return [[(lambda: (a, b, c))() for c in range(1)] for b in range(2)]
print(deep())
