# @row OM-01
pairs = [
    (1, 1.0), (1, True), (0, False), (1, "1"), ([1], (1,)), ({1}, frozenset({1})), ({1: 2}, {1: 2.0}), (b"a", "a"), (b"a", bytearray(b"a")),
    (range(3), [0, 1, 2]), (None, False), (0, None), ("", None), ((), []), (1 + 0j, 1), (float("inf"), 10**1000), (10**16, 1e16), (10**17 + 1, 1e17),
    ({}, set()), (type, object), (int, int), (..., ...), (NotImplemented, NotImplemented),
]
for a, b in pairs:
    print(
        repr(a)[:20], repr(b)[:20], a == b, b == a, a != b,
        (hash(a) == hash(b)) if a == b and a.__hash__ and b.__hash__ else "-",
    )
