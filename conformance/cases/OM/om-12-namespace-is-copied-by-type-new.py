# @row OM-12
class M(type):
    @classmethod
    def __prepare__(m, name, bases):
        m.ns = {}
        return m.ns
class A(metaclass=M):
    x = 1
M.ns["x"] = 2
M.ns["y"] = 3
print(A.x, hasattr(A, "y"), sorted(k for k in M.ns if not k.startswith("__")))
class Sub(dict): pass
ns = Sub(z=1)
B = type("B", (), ns)
B.w = 5
print(B.z, "w" in ns, type(vars(B)).__name__, "__module__" in ns, "__dict__" in ns)
