# @row OM-12
class Log:
    def __init__(self): self.d = {}
    def __getitem__(self, k):
        print("get", k)
        return self.d[k]
    def __setitem__(self, k, v):
        print("set", k)
        self.d[k] = v
    def __delitem__(self, k):
        print("del", k)
        del self.d[k]
class M(type):
    @classmethod
    def __prepare__(m, name, bases): return Log()
    def __new__(m, name, bases, ns): return super().__new__(m, name, bases, ns.d)
class A(metaclass=M):
    x = 1
    y = x
    del x
    def f(self): pass
    len
print(sorted(vars(A))[-2:])
