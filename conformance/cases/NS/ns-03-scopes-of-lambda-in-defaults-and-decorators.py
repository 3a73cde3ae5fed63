# @row NS-03
# Defaults, decorators and annotations are evaluated in the scope around the function, so that a name bound in it is not seen.
name = "module"
def f(a=name, b=lambda: name, c=[name for _ in range(1)]):
    name = "local"
    return a, b(), c, name
print(f())
class K:
    name = "class"
    def m(self, a=name, b=lambda: name): return a, b()
    @(lambda fn: (name, fn.__name__))
    def decorated(self): pass
    def annotated(self, x: name) -> [name]: pass
print(K().m(), K.decorated, K.annotated.__annotations__)
def outer():
    name = "outer"
    class L:
        def m(self, a=name): return a, name
    def g(a=(lambda: name)()): return a
    name = "changed"
    return L().m(), g()
print(outer())
try:
    def h(a=undefined_here): pass
except NameError as e: print(e)
def args(a, b=1, c=lambda a: a): return c(b)
print(args(5))
try:
    def later(a, b=a): pass
except NameError as e: print(e)
