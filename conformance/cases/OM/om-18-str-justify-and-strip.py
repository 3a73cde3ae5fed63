# @row OM-18
print(
    repr("ab".ljust(5)), repr("ab".rjust(5, "*")), repr("ab".center(5, "-")), repr("abc".center(6)),
    repr("a".center(4)), repr("ab".center(5)), repr("ab".ljust(1)), repr("".center(3, "é")),
)
print("42".zfill(5), "-42".zfill(5), "+42".zfill(5), "".zfill(3), "abc".zfill(2), "--1".zfill(5), "é".zfill(3))
print(
    repr("  x ".strip()), repr("xxaxx".strip("x")), repr("abcba".strip("ab")), repr(" x ".lstrip()),
    repr(" x ".rstrip()), repr("x".strip(None)), repr("\u2003x\x1f".strip()), repr("".strip()), repr("abc".strip("")),
)
for bad in (
    lambda: "a".ljust(5, "ab"), lambda: "a".ljust(5, ""), lambda: "a".ljust(5, 1), lambda: "a".ljust("x"),
    lambda: "a".strip(5), lambda: "a".center(), lambda: "a".zfill("x"), lambda: "a".strip(b"a"), lambda: "a".ljust(2.0),
):
    try: print(bad())
    except TypeError as e: print(e)
