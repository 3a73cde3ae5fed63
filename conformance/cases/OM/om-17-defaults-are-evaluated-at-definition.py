# @row OM-17
log = []
def note(x):
    log.append(x)
    return x
def f(a=note("a"), /, b=note("b"), *args, c=note("c"), **kw) -> note("ret"): pass
print(log)
f()
f()
print(len(log), f.__defaults__, f.__kwdefaults__)
class A:
    x = 1
    def m(self, y=x): return y
    x = 2
print(A().m(), A.m.__defaults__)
funcs = [lambda i=i: i for i in range(3)]
print([g() for g in funcs], [g.__defaults__ for g in funcs])
