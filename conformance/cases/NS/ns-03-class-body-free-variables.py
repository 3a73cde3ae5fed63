# @row NS-03
def f(x):
    class A:
        y = x
        def m(self): return x
        x = "own"
        z = x
    return A
try:
    print(f(1).y)
except NameError as e:
    print(e)
def g(x):
    class A:
        y = x
        exec("x = 'through exec'")
        z = x
    return A.y, A.z
print(g("param"))
def h(x):
    class Ns(dict):
        def __missing__(self, k):
            if k == "x": return "from mapping"
            raise KeyError(k)
    class M(type):
        @classmethod
        def __prepare__(m, *a): return Ns()
    class A(metaclass=M):
        y = x
    return A.y
print(h("cell"))
