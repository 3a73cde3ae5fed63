# @row OM-18
l = [3, 1, 2]
print(l.append(4), l.extend("ab"), l.insert(1, "x"), l.insert(-100, "first"), l.insert(100, "last"), l)
print(
    l.pop(), l.pop(0), l.pop(-1), l.index("x"), l.index(2, 2), l.index(2, -3, 100), l.count("x"), l.remove("x"),
    l.remove("a"), l, l.reverse(), l, l.copy(), l.clear(), l,
)
l = [1, 2]
for bad in (
    lambda: l.append(), lambda: l.append(1, 2), lambda: l.extend(5), lambda: l.extend(), lambda: l.insert(1),
    lambda: l.insert("x", 1), lambda: l.pop(5), lambda: l.pop("x"), lambda: [].pop(), lambda: l.remove(9),
    lambda: l.index(9), lambda: l.index(1, 1), lambda: l.index(1, "x"), lambda: l.sort(1), lambda: l.sort(key=5),
    lambda: l.sort(reverse="x"), lambda: l.sort(cmp=1), lambda: l.count(), lambda: l[5], lambda: l["a"],
    lambda: l.__setitem__(5, 1), lambda: l.__delitem__(5), lambda: list(5), lambda: list(1, 2), lambda: list(x=1),
    lambda: l + (1,), lambda: l.__add__(5), lambda: l * "x", lambda: l < 5, lambda: l.insert(2**70, 1),
    lambda: l.copy(1),
):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
