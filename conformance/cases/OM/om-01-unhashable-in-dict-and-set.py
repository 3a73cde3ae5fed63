# @row OM-01
d = {}
attempts = [
    lambda: d[[]], lambda: d.get([]), lambda: d.setdefault({}, 1), lambda: [] in d, lambda: d.pop([], 1), lambda: {[]}, lambda: {1, {}},
    lambda: set([[]]), lambda: frozenset([{}]), lambda: [] in set(), lambda: set().discard([]), lambda: set().remove({}), lambda: dict.fromkeys([[]]),
]
for attempt in attempts:
    try:
        print(attempt())
    except TypeError as e:
        print(type(e).__name__, e)
print({}.pop([], "not hashed"))
print(set() in {1}, {1} in {frozenset({1})})
