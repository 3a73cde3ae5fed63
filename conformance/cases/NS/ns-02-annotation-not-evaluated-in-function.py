# @row NS-02
def show(x):
    print("evaluated", x)
    return x
def f():
    a: show("local")
    b: show("with value") = 1
    (c): show("parenthesised") = 2
    d.e: show("attribute") = 3
    return a
class D: pass
d = D()
try:
    f()
except UnboundLocalError as e:
    print(e)
print(d.e, f.__annotations__)
d.f: show("module attribute")
(g): show("module parenthesised")
h: show("module name")
print(__annotations__)
