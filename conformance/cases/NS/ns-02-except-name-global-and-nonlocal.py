# @row NS-02
def f():
    global g
    try:
        raise ValueError("v")
    except ValueError as g:
        print(repr(globals()["g"]))
    print("g" in globals())
f()
def outer():
    n = 1
    def inner():
        nonlocal n
        try:
            raise ValueError("w")
        except ValueError as n:
            pass
    inner()
    try:
        n
    except NameError as e:
        print(type(e).__name__, e)
outer()
