# @row OM-08
class D:
    def __set_name__(self, owner, name):
        print("set", owner.__name__, name, "ready" if hasattr(owner, "later") else "early", list(vars(owner))[:3])
class A:
    x = D()
    y = D()
    z = x
    later = 1
A.added = D()
print("no call for added")
B = type("B", (A,), {"dyn": D()})
class C(A): pass
class M(type):
    def __new__(m, name, bases, ns):
        ns["injected"] = D()
        return super().__new__(m, name, bases, ns)
class E(metaclass=M): pass
