# @row NS-02
def f():
    x = 1
    del x
    x = 2
    return x
def g():
    for i in range(2):
        x = i
        del x
    try:
        return x
    except UnboundLocalError as e:
        return e.name
def cell():
    x = 1
    def inner(): return x
    del x
    try:
        inner()
    except NameError as e:
        print(type(e).__name__, e)
    x = 3
    return inner()
def param(a):
    del a
    return "a" in locals()
print(f(), g(), cell(), param(1))
