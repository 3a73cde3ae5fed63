# @row NS-07
class Count(dict):
    def __init__(self): super().__init__(); self.log = []
    def __getitem__(self, k):
        self.log.append(("get", k))
        return super().__getitem__(k)
    def __setitem__(self, k, v):
        self.log.append(("set", k))
        super().__setitem__(k, v)
    def __delitem__(self, k):
        self.log.append(("del", k))
        super().__delitem__(k)
class M(type):
    @classmethod
    def __prepare__(m, *a):
        m.ns = Count()
        return m.ns
class A(metaclass=M):
    x = 1
    y = x + 1
    del x
    for i in range(1): z = i
    [v for v in (y,)]
    def f(self): return y
    len
print([e for e in M.ns.log if not e[1].startswith("__")])
print(A.y, A.z, hasattr(A, "x"), type(vars(A)).__name__)
