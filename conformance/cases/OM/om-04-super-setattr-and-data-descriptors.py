# @row OM-04
class A:
    def __setattr__(self, name, value):
        print("A.set", name)
        super().__setattr__(name, value)
class Mixin:
    def __setattr__(self, name, value):
        print("Mixin.set", name)
        super().__setattr__(name, value)
class P:
    @property
    def x(self): return self._x
    @x.setter
    def x(self, v): self._x = v
class C(Mixin, A, P):
    @property
    def x(self): return "C" + super().x
    @x.setter
    def x(self, v): super(C, type(self)).x.fset(self, v)
c = C()
c.x = "1"
print(c.x, vars(c))
