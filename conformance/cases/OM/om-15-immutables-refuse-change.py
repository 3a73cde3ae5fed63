# @row OM-15
attempts = [
    "(1,)[0] = 1", "del (1,)[0]", "(1,).append(2)", "'a'[0] = 'b'", "b'a'[0] = 1", "frozenset().add(1)", "(1).x = 1",
    "1.5.real = 2", "range(3).start = 1", "slice(1).start = 1", "(lambda: 0).__code__.co_name = 'x'",
    "type(int | str)().x", "(int | str).__args__ = ()", "list[int].__origin__ = 1", "int.__class__ = str",
    "None.__class__ = int", "(1).__class__ = float", "().__class__ = list", "'a'.__class__ = bytes",
    "len.__name__ = 'x'", "int.real.__name__ = 'x'",
]
for attempt in attempts:
    try:
        exec(attempt)
        print(attempt, "worked")
    except (TypeError, AttributeError) as e:
        print(attempt, "->", type(e).__name__, e)
