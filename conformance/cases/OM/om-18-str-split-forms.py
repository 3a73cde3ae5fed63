# @row OM-18
s = "  a b  c "
print(
    s.split(), s.split(" "), s.split(None, 1), s.rsplit(None, 1), s.split(" ", 2), s.rsplit(" ", 2), s.split("zz"),
    "".split(), "".split(" "),
)
print(
    "a,b,c".split(",", 0), "a,b,c".split(",", -1), "a--b--c".split("--"), "a--b--c".rsplit("--", 1), "aaa".split("a"),
    "aXbXc".split(sep="X", maxsplit=1),
)
print("a\u2003b\x1cc\xa0d\x85e".split(), "a\u200bb".split(), "\t\n a".rsplit())
for bad in (
    lambda: "a".split(""), lambda: "a".split(5), lambda: "a".split(b"a"), lambda: "a".split(",", "x"),
    lambda: "a".rsplit(""), lambda: "a".split(None, 1, 2), lambda: "a".split(",", 2**70),
):
    try: print(bad())
    except (ValueError, TypeError, OverflowError) as e: print(type(e).__name__, e)
