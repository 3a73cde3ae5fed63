# @row OM-18
import types
m = types.MappingProxyType({"a": 1})
print(m, m["a"], "a" in m, len(m), list(m), m.get("z"), m | {"b": 2}, m == {"a": 1}, m.copy(), list(reversed(m)), list(m.items()))
ns = types.SimpleNamespace(a=1, b="x")
print(ns, ns == types.SimpleNamespace(b="x", a=1), ns.__dict__, types.SimpleNamespace({"k": 2}, z=1), types.SimpleNamespace())
g = list[int]
print(g, g.__origin__, g.__args__, dict[str, list[int]], tuple[int, ...], type(g).__name__, g == list[int], hash(g) == hash(list[int]), g(("a",)), list[int].append is list.append, tuple[()], g.__parameters__, isinstance(g, type), [*tuple[int, str]])
u = int | str | None
print(u, type(u).__name__, u.__args__, int | int, u == (None | str | int), isinstance(5, u), isinstance(1.5, u), int | list[str], (int | str) | float, hash(int | str) == hash(str | int), issubclass(bool, int | str))
for bad in (lambda: m.__setitem__, lambda: types.MappingProxyType(5), lambda: hash(m), lambda: int | 5, lambda: int[str], lambda: isinstance([], list[int]), lambda: isinstance(5, int | list[int]), lambda: list[int]().foo, lambda: types.SimpleNamespace(1), lambda: types.SimpleNamespace({1: 2}), lambda: (int | str)(), lambda: u.foo, lambda: list[int][str], lambda: class_from(g),
            lambda: types.SimpleNamespace(a=1) < types.SimpleNamespace(a=2), lambda: ns.zzz):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
c = types.CellType(5)
print(c.cell_contents, c == types.CellType(5), c < types.CellType(6), types.CellType() == types.CellType())
try:
    types.CellType().cell_contents
except ValueError as e:
    print(e)
