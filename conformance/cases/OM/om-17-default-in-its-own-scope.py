# @row OM-17
x = "global"
def f(y=x):
    x = "local"
    return y
print(f())
def outer():
    x = "outer"
    def inner(y=x, z=lambda: x): return y, z()
    x = "changed"
    return inner()
print(outer())
class C:
    x = "class"
    def m(self, y=x, z=lambda: x): return y, z()
    n = lambda self, y=[x for _ in (1,)]: y
print(C().m(), C().n())
def g(a, b=(lambda a: a * 2)(5), c=(d := 3)): return b, c
print(g(1), d)
try:
    def h(a, b=undefined_a): pass
except NameError as e:
    print(e)
