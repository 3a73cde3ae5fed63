# @row OM-12
class A:
    def __init__(self):
        self.x = 1
        self.y, self.z = 2, 3
        for self.loop in (): pass
        with open as self.w: pass
    def other(this):
        self = this
        self.not_first = 1
    def m(self):
        def inner(self): self.nested = 1
        lambda: (self.lam, 1)
        self.a.b = 1
        self.aug += 1
        del self.deleted
        self.ann: int = 5
        self.__private = 1
    @classmethod
    def c(self): self.cls = 1
    @staticmethod
    def s(self): self.stat = 1
class B: pass
print(sorted(A.__static_attributes__), B.__static_attributes__)
