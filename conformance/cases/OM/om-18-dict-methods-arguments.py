# @row OM-18
d = {"a": 1, "b": 2}
print(
    d.get("a"), d.get("z"), d.get("z", 0), d.setdefault("a", 9), d.setdefault("c"), d.setdefault("d", []), d.pop("c"),
    d.pop("zz", "def"), d.popitem(), d.update(), d.update({"e": 5}, f=6), d.update([("g", 7)]), d, d.copy() == d,
    d.clear(), d,
)
print(dict.fromkeys("ab"), dict.fromkeys([1], []), {}.fromkeys((1, 2), 0), {"a": 1} | {"a": 2, "b": 3}, {"b": 1} | {"a": 2})
for bad in (
    lambda: {}.pop("a"), lambda: {}.pop(), lambda: {}.pop(1, 2, 3), lambda: {}.popitem(), lambda: {}.get(),
    lambda: {}.setdefault(), lambda: {}.update(1), lambda: {}.update([1]), lambda: {}.update({}, {}), lambda: {}["x"],
    lambda: {}[1, 2], lambda: dict.fromkeys(), lambda: dict.fromkeys(5), lambda: {}.popitem(1), lambda: {}.copy(1),
    lambda: {} | [], lambda: {} + {}, lambda: {} < {}, lambda: {}.get(default=1), lambda: {}.__delitem__("q"),
    lambda: {}.pop(key="a"),
):
    try: print(bad())
    except (TypeError, KeyError, ValueError) as e: print(type(e).__name__, e)
