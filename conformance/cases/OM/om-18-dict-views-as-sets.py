# @row OM-18
a, b = {"x": 1, "y": 2}, {"y": 2, "z": 3}
print(sorted(a.keys() & b), sorted(a.keys() | "q"), sorted(a.keys() - b.keys()), sorted(a.keys() ^ b.keys()), sorted(a.items() & b.items()))
print(a.keys() <= {"x", "y", "w"}, a.keys() == {"x", "y"}, a.items() == {("x", 1), ("y", 2)}, a.keys() == ["x", "y"], a.keys().isdisjoint("pq"), a.values() == a.values())
print(sorted(["y", "q"] & a.keys()), sorted({"y"} | a.keys()), type({"y"} | a.keys()), type(a.keys() & []), sorted("xq" - a.keys()))
for call in (lambda: a.keys() & 5, lambda: a.keys() < ["x"], lambda: a.values() & b.values(), lambda: {"k": []}.items() & set(), lambda: {"k": []}.items() | [], lambda: a.keys() + b.keys(), lambda: a.keys()[0], lambda: hash(a.keys()), lambda: a.keys().isdisjoint(5)):
    try:
        print(call())
    except TypeError as error:
        print(error)
