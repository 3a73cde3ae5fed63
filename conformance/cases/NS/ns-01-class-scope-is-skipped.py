# @row NS-01
x = "global"
class A:
    x = "class"
    y = x
    def method(self): return x
    lam = lambda self: x
    gen = list(x for _ in range(1))
    comp = [x for _ in range(1)]
    first = [v for v in x][:2]
    class Inner:
        inner_x = x
    def nested(self):
        def f(): return x
        return f()
a = A()
print(a.y, a.method(), a.lam(), a.gen, a.comp, a.first, a.Inner.inner_x, a.nested())
