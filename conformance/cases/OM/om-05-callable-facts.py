# @row OM-05
class A:
    def __call__(self, *a, **k): return a, k
class B: pass
b = B()
b.__call__ = lambda: 1
class C:
    @property
    def __call__(self): return lambda: "from property"
class D:
    __call__ = None
class E:
    __call__ = len
class F:
    __call__ = A()
print([callable(x) for x in (A, A(), b, C(), D(), E(), F(), 5, len, lambda: 0, [].append, int.real, staticmethod(len), classmethod(len), property())])
print(A()(1, x=2), C()(), F()(3))
for x in (b, D(), E()):
    try:
        x()
    except TypeError as e:
        print(str(e).replace("__main__.", ""))
