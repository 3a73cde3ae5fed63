# @row NS-07
# Which methods a class body calls on a namespace that is no dict, in order, and what type() takes afterwards.
log = []
class NS:
    def __init__(self): self.d = {}
    def __getitem__(self, k):
        log.append(f"get {k}")
        return self.d[k]
    def __setitem__(self, k, v):
        log.append(f"set {k}")
        self.d[k] = v
    def __delitem__(self, k):
        log.append(f"del {k}")
        del self.d[k]
class Meta(type):
    @classmethod
    def __prepare__(cls, name, bases, **kw):
        return NS()
    def __new__(cls, name, bases, ns, **kw):
        log.append(type(ns).__name__)
        return super().__new__(cls, name, bases, ns.d)
class C(metaclass=Meta):
    """doc"""
    a = 1
    b = a + 1
    print(len("abc"))
    del a
    x: int = 5
    for i in range(2): pass
    def m(self): self.q = __class__
    try: del missing
    except NameError as e: print(e)
    try: missing
    except NameError as e: print(e)
print(*log, sep=", ")
print(C.b, C.__doc__, C.__annotations__, C.__static_attributes__, sorted(k for k in vars(C) if not k.startswith("__")))
class Refuses(NS):
    def __setitem__(self, k, v):
        if k == "no": raise ValueError(f"no {k}")
        super().__setitem__(k, v)
    def __getitem__(self, k):
        if k == "boom": raise OSError("boom")
        return super().__getitem__(k)
Meta.__prepare__ = classmethod(lambda cls, n, b: Refuses())
for body in ("no = 1", "boom", "del yes", "x = boom", "def no(): pass", "class no: pass", "import sys as no"):
    try: exec(f"class D(metaclass=Meta):\n  {body}")
    except Exception as e: print(type(e).__name__, e)
