# @row NS-04
def f():
    x = 1
    exec("x = 2; y = 3")
    return x, "y" in locals()
def g():
    x = 1
    ns = locals()
    exec("x = 2; y = 3", globals(), ns)
    return x, ns["x"], ns["y"]
def h():
    import sys
    x = 1
    exec("x = 2; y = 3", globals(), sys._getframe().f_locals)
    return x, locals().get("y")
def k():
    a = 1
    return eval("a + b", {"b": 2}, locals()), eval("a"), eval("[a for _ in (1,)]")
def m():
    a = 1
    return [eval("a") for _ in (1,)], (lambda: eval("a"))
print(f(), g(), h(), k(), m()[0])
try:
    m()[1]()
except NameError as e:
    print(e)
