# @row NS-02
i = "outer"
squares = [i * i for i in range(4)]
print(squares, i, {i for i in "a"}, {i: i for i in "b"}, list(i for i in "c"), i)
fs = [lambda: i for i in range(3)]
print([f() for f in fs], i)
fs = [lambda i=i: i for i in range(3)]
print([f() for f in fs])
print([(i, j) for i in range(3) for j in range(i)], [[j for j in range(i)] for i in range(3)])
def f():
    values = [y := v + 1 for v in range(3)]
    return values, y, sorted(locals())
print(f())
def g():
    x = 1
    r = [x for x in range(3) if x]
    return r, x, [locals() for _ in range(1)][0].keys() >= {"x"}
print(g())
print([last := n for n in range(3)], last)
class C:
    items = [1, 2]
    a = [v for v in items]
    try:
        b = [items for _ in range(1)]
    except NameError as e:
        print(e)
    c = [x for x in [1] for y in [items] ] if False else None
try:
    [v for v in range(2)]
    v
except NameError as e:
    print(e)
def h():
    try:
        return [undefined_q for _ in range(1)]
    except NameError as e:
        return str(e)
print(h(), [x for x in range(3) if [x for x in range(x)]], (lambda: [k for k in "ab"])())
def late():
    return [z() for z in [lambda: k]] if False else [(lambda: k)() for k in range(2)]
print(late())
