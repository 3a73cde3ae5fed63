# @row NS-02
x = "global"
class A:
    x = "class"
    type Alias = x
    type Listed[T] = [T, x]
    type Lambda = (lambda: x)()
    def f[T: x](self): pass
print(A.Alias.__value__, A.Listed.__value__, A.Lambda.__value__, A.f.__type_params__[0].__bound__)
A.x = "changed"
class B:
    y = "class only"
    type Late = y
    y = "rebound"
print(B.Late.__value__)
