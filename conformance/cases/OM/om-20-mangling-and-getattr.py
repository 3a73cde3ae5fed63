# @row OM-20
class A:
    def __init__(self): self.__v = 1
    def __getattr__(self, n): return f"missing {n}"
    def read(self): return self.__v, self.__w
    def has(self): return hasattr(self, "__v"), hasattr(self, "_A__v")
    def direct(self): return getattr(self, "__v"), self.__dict__
    __slots__ = ("__dict__",)
a = A()
print(a.read(), a.direct(), a.has())
class B(A):
    def __init__(self):
        super().__init__()
        self.__v = 2
    def both(self): return self.__v, self._A__v
print(B().both(), sorted(vars(B())))
class C:
    __all = [1]
    def gen(self): return [x for x in self.__all], (y for y in self.__all).__next__(), {z: self.__all for z in self.__all}
    @classmethod
    def cm(cls): return cls.__all
    @staticmethod
    def sm(): return C.__all
print(C().gen(), C.cm(), C.sm())
