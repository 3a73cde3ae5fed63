# @row OM-03
def describe(self):
    return f"{type(self).__name__} with x={self.x}"


C = type("C", (), {"x": 42, "describe": describe, "__doc__": "made by hand"})
D = type("D", (C, dict), dict(x=43))
print(C, C.__name__, C.__qualname__, C.__module__, C.__doc__, C().describe())
print(D, D.__mro__, D().describe(), D(a=1), D.__doc__)
print(sorted(C.__dict__))
ns = {"y": 1}
E = type("E", (), ns)
ns["y"] = 2
print(E.y, sorted(ns))
print(type("F", (object,), {"__slots__": ("a",)}).a)
print(type("Lambda", (), {"__call__": lambda self, x: x * 2})()(21))
G = type("G.H", (), {"__qualname__": "Other.G", "__module__": "elsewhere"})
print(G, G.__name__, G.__qualname__, G.__dict__.get("__qualname__"))
