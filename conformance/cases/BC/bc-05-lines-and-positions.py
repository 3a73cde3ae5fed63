# @row BC-05
def f(x):
    y = (x +
         1)

    for i in range(
        y
    ):
        print(i); z = i

    return [
        z
        for z in (
            1, 2)
    ]
c = f.__code__
first = c.co_firstlineno
print([(s, e, l and l - first) for s, e, l in c.co_lines()])
for p in c.co_positions():
    print(tuple(None if v is None else v - first if n < 2 else v for n, v in enumerate(p)))
print(len(list(c.co_positions())) == len(c.co_code) // 2)
one = compile("a = b + c.d(e)", "f", "exec")
print(list(one.co_positions()), list(one.co_lines()))
