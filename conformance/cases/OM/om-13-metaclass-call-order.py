# @row OM-13
# The order of __call__, __new__ and __init__ of class and metaclass, what each gets and what each may give back.
log = []
class Meta(type):
    @classmethod
    def __prepare__(m, name, bases, **k): log.append(f"prepare {name} {k}"); return {}
    def __new__(m, name, bases, ns, **k): log.append(f"meta new {name}"); return super().__new__(m, name, bases, ns)
    def __init__(c, name, bases, ns, **k): log.append(f"meta init {name}"); super().__init__(name, bases, ns)
    def __call__(c, *a, **k):
        log.append(f"meta call {c.__name__} {[type(x).__name__ for x in a]} {k}")
        r = super().__call__(*a, **k)
        log.append("called")
        return r
class MM(type):
    def __call__(m, *a, **k): log.append(f"metameta call {m.__name__} {len(a)} {k}"); return super().__call__(*a, **k)
class Meta2(Meta, metaclass=MM): pass
def show(): print(*log, sep="\n"); log.clear(); print("--")
class C(metaclass=Meta, x=1):
    def __new__(cls, *a, **k): log.append(f"new {cls.__name__} {a} {k}"); return object.__new__(cls)
    def __init__(self, *a, **k): log.append(f"init {[type(x).__name__ for x in a]} {k}")
show()
C(1, y=2); show()
class D(C, metaclass=Meta2, z=3):
    def __new__(cls, *a): return a[0] if a else super().__new__(cls)
show()
print(type(D(5)).__name__); show()
print(type(D(C())).__name__); show()
print(type(D(D())).__name__); show()
print(type(Meta2("E", (), {})).__name__); show()
