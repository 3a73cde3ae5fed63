# @row NS-04
g = globals()
g["made"] = 5
print(made, globals() is g, g["__name__"], "g" in g)
x = 1
def f():
    globals()["x"] = 2
    return x
print(f(), x)
del globals()["x"]
try:
    x
except NameError as e:
    print(e)
def h(): return globals() is g
print(h(), h.__globals__ is g, (lambda: globals())() is g)
class C: inside = globals() is g
print(C.inside, locals() is g)
before = set(globals())
new_name = 1
print(set(globals()) - before - {"before"})
ns = {"__name__": "other"}
exec("def q(): return globals()\nr = globals() is locals()", ns)
print(ns["q"]() is ns, ns["r"])
