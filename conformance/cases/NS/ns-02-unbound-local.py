# @row NS-02
x = 10
def f():
    print(x)
    x = 5
def g(flag):
    if flag:
        y = 1
    return y
def h():
    x += 1
def d():
    z = 1
    del z
    return z
def dd():
    del nothing
    nothing = 1
def loop():
    for i in []:
        pass
    return i
def exc():
    try:
        1 / 0
    except ZeroDivisionError as e:
        pass
    return e
def imp():
    m = math
    import math
def fn():
    inner()
    def inner(): pass
def w():
    if (n := 0) > 5 and (q := 1):
        pass
    return n, q
for test in (f, lambda: g(False), h, d, dd, loop, exc, imp, fn, w):
    try:
        print(test())
    except UnboundLocalError as e:
        print(type(e).__name__, e, e.name)
print(g(True))
