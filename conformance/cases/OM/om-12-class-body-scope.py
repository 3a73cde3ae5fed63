# @row OM-12
x = "global"
class C:
    print(x)
    x = "class"
    print(x)
    def f(self): return x
    g = lambda: x
    comp = [x for _ in range(1)]
    first = [y for y in x]
    nested = [[x, y] for y in (x,)]
    del x
    print(x)
print(C().f(), C.g(), C.comp, C.first, C.nested)
def outer():
    x = "enclosing"
    class D:
        print(x)
        x = "in D"
        def f(self): return x
    return D().f()
print(outer())
def nl():
    v = 1
    class E:
        nonlocal v
        v = 2
        global gv
        gv = 3
    return v, hasattr(E, "v"), hasattr(E, "gv")
print(nl(), gv)
try:
    class F:
        print(undefined_here)
except NameError as e:
    print(e)
for i in range(2):
    class G:
        i = i * 10
    print(G.i)
