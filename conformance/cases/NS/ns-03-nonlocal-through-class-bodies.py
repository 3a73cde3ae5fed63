# @row NS-03
def f():
    x = "outer"
    class A:
        nonlocal x
        x = "set in class body"
        y = x
        def m(self):
            nonlocal x
            x = "set in method"
            return x
    return A, lambda: x
A, get = f()
print(get(), A.y, hasattr(A, "x"), A().m(), get())
def g():
    x = 1
    class B:
        x = 2
        def m(self):
            nonlocal x
            x += 10
            return x
    return B().m(), B.x, x
print(g())
def h():
    class C:
        z = 1
        class D:
            nonlocal q
            q = "q"
    q = 0
    return q
print(h())
