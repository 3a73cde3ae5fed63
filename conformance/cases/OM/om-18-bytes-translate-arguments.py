# @row OM-18
table = bytes.maketrans(b"abc", b"xyz")
print(b"abcd".translate(table), b"abcd".translate(table, b"d"), b"abcd".translate(None, delete=b"ac"), b"abcd".translate(None), len(table))
for arguments in (("x",), (b"x",), (None, "x"), (), (None, None), (table, 5)):
    try:
        print(b"abc".translate(*arguments))
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
for arguments in ((b"a", b"bc"), ("a", "b"), (b"a",), (b"a", 1)):
    try:
        bytes.maketrans(*arguments)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
