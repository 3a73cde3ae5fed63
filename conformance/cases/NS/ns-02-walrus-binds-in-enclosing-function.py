# @row NS-02
def f():
    total = 0
    r = [total := total + v for v in (1, 2, 3)]
    return r, total
def g():
    any((found := x) > 1 for x in (1, 2, 3))
    return found
def h():
    [[inner := (a, b) for a in (1,)] for b in (2,)]
    return inner
print(f(), g(), h())
[module_level := i for i in range(3)]
print(module_level)
def k():
    global made
    [made := i for i in range(2)]
k()
print(made)
def n():
    v = 0
    def m():
        nonlocal v
        [v := i for i in (7,)]
    m()
    return v
print(n())
