# @row OM-13
class M(type):
    def __add__(cls, o): return f"{cls.__name__}+{getattr(o, '__name__', o)}"
    def __radd__(cls, o): return f"{o}+{cls.__name__}"
    def __lt__(cls, o): return cls.__name__ < o.__name__
    def __neg__(cls): return f"-{cls.__name__}"
    def __repr__(cls): return f"<class {cls.__name__}>"
    def __str__(cls): return f"str {cls.__name__}"
    def __format__(cls, spec): return f"fmt {spec}"
    def __hash__(cls): return 5
    def __dir__(cls): return ["only"]
class A(metaclass=M): pass
class B(metaclass=M): pass
print(A + B, 1 + A, A + 1, A < B, A > B, sorted([B, A]), -A, str(A), f"{A:x}", hash(A), dir(A), [A])
print(A | int if hasattr(type, "__or__") else "")
