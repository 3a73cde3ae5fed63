# @row OM-12
class Recording(dict):
    def __init__(self): self.events = []
    def __setitem__(self, k, v):
        self.events.append(("set", k))
        super().__setitem__(k, v)
    def __getitem__(self, k):
        try:
            v = super().__getitem__(k)
        except KeyError:
            self.events.append(("miss", k))
            raise
        self.events.append(("get", k))
        return v
    def __delitem__(self, k):
        self.events.append(("del", k))
        super().__delitem__(k)

class Meta(type):
    @classmethod
    def __prepare__(mcs, name, bases, **kw):
        print("prepare", mcs.__name__, name, bases, kw)
        return Recording()
    def __new__(mcs, name, bases, ns, **kw):
        print("new", name, type(ns).__name__, kw)
        for event in ns.events:
            print("  ", *event)
        return super().__new__(mcs, name, bases, dict(ns))
    def __init__(cls, name, bases, ns, **kw):
        print("init", name, kw)
        super().__init__(name, bases, ns)

class C(metaclass=Meta, option=3):
    x = 1
    y = x + len("ab")
    def f(self): return __class__
    z = [v for v in range(x)] if y else 0
    del x
print(C().f() is C, hasattr(C, "x"), C.y, C.z)
