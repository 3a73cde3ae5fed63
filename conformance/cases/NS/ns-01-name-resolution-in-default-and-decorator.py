# @row NS-01
def deco(name):
    def apply(f):
        f.tag = name
        return f
    return apply
name = "module"
class A:
    name = "class"
    @deco(name)
    def m(self, arg=name): return arg, name
    @deco((lambda: name)())
    def n(self): pass
    attr = [deco(name)(lambda: 0).tag for _ in (1,)]
print(A.m.tag, A().m(), A.n.tag, A.attr)
def f():
    name = "function"
    @deco(name)
    def g(x=name): return x
    name = "later"
    return g.tag, g()
print(f())
