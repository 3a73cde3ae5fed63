# @row NS-03
import inspect
def outer(a):
    b = "b"
    def inner(c):
        return a, b, c, len, undefined_global
    return inner
f = outer(1)
v = inspect.getclosurevars(f)
print(v.nonlocals, v.globals, sorted(v.builtins), v.unbound)
print(f.__code__.co_freevars, [c.cell_contents for c in f.__closure__], outer.__closure__, outer.__code__.co_cellvars)
def fact(n): return 1 if n < 2 else n * fact(n - 1)
print(list(inspect.getclosurevars(fact).globals))
class A:
    def m(self): return super().__init__, __class__
print(A.m.__code__.co_freevars, inspect.getclosurevars(A.m).nonlocals)
