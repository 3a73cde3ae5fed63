# @row NS-01
x = "global"
def f():
    x = "f"
    class A:
        x = "A"
        def m(self):
            class B:
                y = x
                def n(self): return x
            return B.y, B().n()
    return A().m(), A.x
print(f())
class C:
    x = "C"
    def m(self): return [x for _ in (1,)], (lambda: x)(), {x: x}
    class D:
        def n(self): return x
print(C().m(), C.D().n())
def g():
    def h(): return x
    x = "assigned after definition"
    return h()
print(g())
