# @row OM-08
class Counting(property):
    reads = 0
    def __get__(self, obj, owner=None):
        type(self).reads += 1
        return super().__get__(obj, owner)
class A:
    @Counting
    def x(self): return "x"
    @x.setter
    def x(self, v): self.v = v
a = A()
a.x = 5
print(a.x, a.x, a.v, Counting.reads, type(vars(A)["x"]).__name__)
vars(A)["x"].extra = "attribute"
print(vars(A)["x"].extra, property.__call__ if hasattr(property, "__call__") and False else callable(vars(A)["x"]))
