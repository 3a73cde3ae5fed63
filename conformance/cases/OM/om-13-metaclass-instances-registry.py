# @row OM-13
class Registry(type):
    known = {}
    def __init__(cls, name, bases, ns):
        super().__init__(name, bases, ns)
        Registry.known[name] = cls
    def __iter__(cls): return iter(sorted(cls.known))
    def __len__(cls): return len(cls.known)
    def __contains__(cls, name): return name in cls.known
    def __getitem__(cls, name): return cls.known[name]
    def __bool__(cls): return False
class A(metaclass=Registry): pass
class B(A): pass
print(list(A), len(B), "A" in B, A["B"] is B, bool(A), A == A, A != B)
