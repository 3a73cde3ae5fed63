# @row OM-07
class M(type):
    def __len__(cls): return 42
    def __getattribute__(cls, name):
        print("meta lookup", name)
        return type.__getattribute__(cls, name)
    def __call__(cls, *a): return "meta call"
class A(metaclass=M):
    def __len__(self): return 1
a = object.__new__(A)
a.__len__ = lambda: 100
print(len(a), len(A), A(), a.__len__())
print(A.__len__(a))
