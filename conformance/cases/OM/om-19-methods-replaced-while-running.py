# @row OM-19
class A:
    def m(self):
        A.m = lambda self: "replaced"
        return "original", self.m()
    def gen(self):
        yield self.step()
        A.step = lambda self: "new step"
        yield self.step()
    def step(self): return "old step"
    def drop(self):
        del A.drop
        return hasattr(self, "drop")
    def recl(self):
        self.__class__ = B
        return self.who(), type(self).__name__, __class__.__name__
    def who(self): return "A"
class B(A):
    def who(self): return "B"
a = A()
print(a.m(), a.m(), list(a.gen()), a.drop(), a.recl(), a.who())
def f():
    f.__code__ = g.__code__
    return "f body"
def g(): return "g body"
print(f(), f())
