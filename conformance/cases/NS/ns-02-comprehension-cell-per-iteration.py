# @row NS-02
def f():
    functions = [lambda: i for i in range(3)]
    print([g() for g in functions], len({id(g.__closure__[0]) for g in functions}))
    i = "outer"
    def read(): return i
    functions = [lambda: i for i in range(2)]
    print([g() for g in functions], read(), i)
    nested = [[lambda: (i, j) for j in range(2)] for i in range(2)]
    print([[g() for g in row] for row in nested])
f()
