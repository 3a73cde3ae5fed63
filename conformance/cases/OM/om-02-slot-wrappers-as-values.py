# @row OM-02
print(int.__add__, list.__len__, [].__len__.__name__, type(int.__add__).__name__, type((1).__add__).__name__)
print(int.__add__(2, 3), (2).__add__(3), int.__add__(2, "x"), (2).__eq__(2.0), str.__mul__("a", 2))
attempts = [
    lambda: int.__add__(2), lambda: int.__add__("a", 1), lambda: (2).__add__(), lambda: (2).__add__(1, 2), lambda: list.__len__(), lambda: list.__len__(()),
    lambda: int.__neg__(1, 2), lambda: int.__add__(1, x=2), lambda: int.__hash__([]), lambda: dict.__setitem__({}, 1), lambda: list.__iter__([], 1),
    lambda: str.__mul__("a", "b"), lambda: list.__getitem__([1], 5), lambda: object.__repr__(), lambda: int.__eq__(1), lambda: int.__bool__(1, 2),
]
for attempt in attempts:
    try:
        print(attempt())
    except (TypeError, IndexError) as e:
        print(e)
