# @row OM-07
# Operators and built-ins find methods on the type only: not on the instance, not by __getattr__ or __getattribute__.
class Any:
    def __getattr__(self, name): return lambda *a: f"made {name}"
    def __getattribute__(self, name):
        if name.startswith("__") and name not in ("__class__", "__dict__"): log.append(name)
        return object.__getattribute__(self, name)
log = []
a = Any()
a.__len__ = lambda: 5
a.__bool__ = lambda: False
a.__call__ = lambda: "called"
a.__eq__ = lambda o: True
a.__hash__ = lambda: 7
a.__str__ = lambda: "str"
log.clear()
import copy, operator
tests = {"len": lambda: len(a), "call": lambda: a(), "add": lambda: a + 1, "radd": lambda: 1 + a, "neg": lambda: -a, "getitem": lambda: a[0], "setitem": lambda: operator.setitem(a, 0, 1), "contains": lambda: 1 in a, "iter": lambda: iter(a), "next": lambda: next(a), "with": lambda: a.__enter__(), "lt": lambda: a < 1, "eq": lambda: a == 1, "bool": lambda: bool(a), "int": lambda: int(a), "float": lambda: float(a), "complex": lambda: complex(a), "index": lambda: [1][a], "round": lambda: round(a), "abs": lambda: abs(a), "reversed": lambda: reversed(a), "hash": lambda: hash(a) == object.__hash__(a), "format": lambda: format(a, "x"), "bytes": lambda: bytes(a), "divmod": lambda: divmod(a, 1), "pow": lambda: pow(a, 2, 3), "matmul": lambda: a @ a, "iadd": lambda: operator.iadd(a, 1), "hint": lambda: operator.length_hint(a), "instance": lambda: isinstance(1, a), "subclass": lambda: issubclass(int, a), "fspath": lambda: __import__("os").fspath(a)}
for name, test in tests.items():
    try: print(name, test(), end=" ")
    except TypeError as e: print(name, "->", e, end=" ")
    print(sorted(set(log)))
    log.clear()
