# @row NS-02
x = 1
def f():
    if False:
        x = 2
    return x
def g():
    return x
    x = 2
def h():
    while 0:
        x = 1
    return x
def k():
    if __debug__:
        return x
    else:
        x = 5
for fn in (f, g, h, k):
    try:
        print(fn())
    except UnboundLocalError as e:
        print(e)
print(f.__code__.co_varnames, f.__code__.co_consts)
