# @row NS-03
x = 1
def f():
    global x, y
    x += 1
    y = "made"
def g():
    def h():
        global x
        x = "from nested"
    x = "local to g"
    h()
    return x
class A:
    global z
    z = 5
    w = z
f()
print(x, y, g(), x, z, hasattr(A, "z"), A.w)
def loop():
    global i, j
    for i in range(3): pass
    import sys as j
loop()
print(i, j.__name__)
def define():
    global made_fn, MadeCls
    def made_fn(): return "fn"
    class MadeCls: pass
define()
print(made_fn(), MadeCls.__name__, MadeCls.__qualname__)
