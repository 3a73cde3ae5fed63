# @row NS-04
g = globals()
g["made"] = 1
print(made, g is globals(), "g" in g, g["__name__"])
x = 1
g["x"] = 2
print(x)
del g["x"]
try:
    x
except NameError as e:
    print(e)
def f():
    globals()["from_f"] = "f"
    return globals() is g
print(f(), from_f)
exec("y = 5")
print(g["y"], vars() is g, locals() is g)
g.update(a=1, b=2)
print(a + b, g.pop("a"), "a" in globals())
