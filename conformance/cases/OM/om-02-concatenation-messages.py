# @row OM-02
attempts = [lambda: [1] + (2,), lambda: (1,) + [2], lambda: "a" + 1, lambda: "a" + b"b", lambda: b"a" + "b", lambda: b"a" + 1, lambda: bytearray() + "x",
            lambda: [1] * "a", lambda: "a" * 1.5, lambda: [1] * [2], lambda: 1.5 * "a", lambda: (1,) * None, lambda: {} + {}, lambda: {1} + {2}, lambda: {} | [], lambda: None + 1,
            lambda: 1 + None, lambda: 1 + "a", lambda: "a" - "b", lambda: range(3) + range(3), lambda: "%d" % "x", lambda: -"a", lambda: ~1.5, lambda: +[]]
for attempt in attempts:
    try:
        print(attempt())
    except TypeError as e:
        print(e)
