# @row OM-03
def method(self): return self.x
A = type("A", (object,), {"x": 1, "method": method, "__doc__": "doc"})
class B:
    "doc"
    x = 1
    def method(self): return self.x
for cls in (A, B):
    print(
        cls.__name__, cls().method(), cls.__doc__, cls.__bases__, cls.__mro__[1:], cls.__module__, cls.__qualname__,
        sorted(n for n in vars(cls)),
    )
C = type(B)("C", (B,), {})
print(C.__base__, C().method(), isinstance(C, type), C.__dict__.keys() >= {"__module__", "__doc__"})
