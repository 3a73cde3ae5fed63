# @row OM-19
# Operators given to a class later work on old instances and subclasses at once, and stop when deleted; None blocks.
class A: pass
class B(A): pass
b = B()
def attempt(*fs):
    out = []
    for f in fs:
        try: out.append(f())
        except Exception as e: out.append(type(e).__name__)
    print(out)
tests = [lambda: b + 1, lambda: 1 + b, lambda: len(b), lambda: b[0], lambda: b(), lambda: list(b), lambda: 5 in b, lambda: bool(b), lambda: b == 5, lambda: hash(b), lambda: str(b)[:3], lambda: -b, lambda: int(b), lambda: next(b), lambda: b < 1, lambda: b.any, lambda: f"{b:x}", lambda: b @ b, lambda: abs(b), lambda: [0, 1][b]]
attempts = {"__add__": lambda s, o: "add", "__radd__": lambda s, o: "radd", "__len__": lambda s: 0, "__getitem__": lambda s, i: [7][i], "__call__": lambda s: "call", "__contains__": lambda s, o: True, "__bool__": lambda s: True, "__eq__": lambda s, o: "eq", "__hash__": lambda s: 3, "__str__": lambda s: "str", "__neg__": lambda s: "neg", "__int__": lambda s: 4, "__next__": lambda s: "next", "__lt__": lambda s, o: "lt", "__getattr__": lambda s, n: f"get {n}", "__format__": lambda s, f: f"fmt {f}", "__matmul__": lambda s, o: "mat", "__abs__": lambda s: "abs", "__index__": lambda s: 1, "__iter__": lambda s: iter("ab")}
b.__class__
A.__str__ = lambda s: "<A"
A.__hash__ = lambda s: 1
attempt(*tests)
for n, f in attempts.items(): setattr(A, n, f)
attempt(*tests)
for n in ("__add__", "__iter__", "__contains__", "__hash__", "__bool__"): setattr(B, n, None)
attempt(*tests)
for n in ("__add__", "__iter__", "__contains__", "__hash__", "__bool__"): delattr(B, n)
attempt(*tests)
for n in attempts: delattr(A, n)
A.__str__ = lambda s: "<A"
A.__hash__ = lambda s: 1
attempt(*tests)
