# @row OM-18
s = "hello"
print(
    s.startswith("he"), s.startswith(("x", "he")), s.startswith("l", 2), s.startswith("lo", 3, 5), s.startswith(""),
    s.startswith("", 5), s.startswith("", 6), s.startswith(()), s.startswith("he", -5), s.startswith("hello!"),
)
print(
    s.endswith("lo"), s.endswith(("x", "lo")), s.endswith("l", 0, 4), s.endswith(""), s.endswith("", 6),
    s.endswith("hello"), s.endswith("lo", -2),
)
print(
    s.removeprefix("he"), s.removesuffix("lo"), s.removeprefix("x"), s.removesuffix(""), "".removeprefix("a"),
    "aa".removeprefix("a"),
)
for bad in (
    lambda: s.startswith(5), lambda: s.startswith((5,)), lambda: s.startswith(["he"]), lambda: s.endswith(b"x"),
    lambda: s.removeprefix(("h",)), lambda: s.startswith(), lambda: s.startswith("a", "b"), lambda: s.endswith((b"lo",)),
):
    try: print(bad())
    except TypeError as e: print(e)
