# @row NS-04
def f(a):
    b = 1
    return vars(), dir()
print(f(5))
class C:
    attr = 1
    names = dir()
    print(vars() is locals())
print(C.names)
class P:
    def __init__(self): self.z, self.a = 1, 2
p = P()
print(vars(p), vars(p) is p.__dict__, "z" in dir(p), type(vars(P)).__name__)
vars(p)["new"] = 3
print(p.new)
import math
print(vars(math) is math.__dict__, "pi" in dir(math))
print([n for n in dir() if not n.startswith("__")])
for bad in (lambda: vars(5), lambda: vars(1, 2), lambda: dir(1, 2)):
    try:
        bad()
    except TypeError as e:
        print(e)
class D:
    __dict__ = {"fake": 1}
print(vars(D()))
