# @row NS-02
def f():
    x = 1
    try:
        [1 / x for x in (1, 0)]
    except ZeroDivisionError:
        return x
def g():
    [x for x in (1,)]
    try:
        return x
    except UnboundLocalError as e:
        return "unbound"
    x = 2
def h():
    a = [x for x in range(2)]
    b = [x for x in "ab"]
    return a, b, "x" in locals()
def nested():
    return [[x for x in range(x)] for x in range(3)]
def shadow(x): return [x for x in [x, x + 1]], x
print(f(), g(), h(), nested(), shadow(5))
