# @row NS-04
def f():
    x = 1
    exec("x = 2; y = 3")
    print(x)
    try:
        y
    except NameError as e:
        print(e)
    d = locals()
    exec("x = 4; z = x", globals(), d)
    print(x, d["x"], d["z"])
    eval("(x := 9)")
    print(x)
f()
