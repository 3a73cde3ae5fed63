# @row OM-04
class A:
    def f(self): return "A.f"
class B(A):
    def f(self): return super().f() + "!"
    def g(self):
        super = lambda: "shadow"
        return super()
    def h(self):
        __class__ = A
        return __class__.__name__
    def attr(self): return super().__class__, __class__
print(B().f(), B().g(), B().h(), B().attr())
global_super = super
class C(A):
    def f(self):
        try:
            return global_super().f()
        except RuntimeError as e:
            return str(e)
    def k(self):
        __class__
        return global_super().f()
print(C().f(), C().k())
