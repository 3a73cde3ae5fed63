# @row OM-18
print(b" a  b ".split(), b"a,b,,c".split(b",", 1), b"a,b,,c".rsplit(b",", 1), b"a\x0bb\x1cc".split(), b"".split(b","), b"".split(), b"aXbX".rpartition(b"X"))
for call in (lambda: b"a".split(""), lambda: b"a".split(b""), lambda: b"a".partition(b""), lambda: b"a".partition("a"), lambda: b"a".split(5), lambda: b"a".rsplit(b"a", "1"), lambda: b"a".splitlines("x"), lambda: b"a".strip("a"), lambda: b"a".strip(5)):
    try:
        print(call())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
