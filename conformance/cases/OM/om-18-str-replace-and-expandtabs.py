# @row OM-18
s = "aXbXc"
print(
    s.replace("X", "-"), s.replace("X", "-", 1), s.replace("X", ""), s.replace("", "."), s.replace("", ".", 2),
    s.replace("z", "y"), s.replace("X", "XX"), s.replace("X", "-", 0), s.replace("X", "-", -1),
    s.replace("X", "-", count=1), "".replace("", "x"), "".replace("", "x", 0), "aaa".replace("aa", "b"),
)
print(
    repr("a\tb".expandtabs()), "a\tb".expandtabs(4), repr("a\tb\t".expandtabs(tabsize=2)), repr("\t".expandtabs(0)),
    repr("a\tb\nc\td".expandtabs(4)), repr("ab\t".expandtabs(-1)), repr("\r\ta".expandtabs(4)),
)
for bad in (
    lambda: s.replace("X"), lambda: s.replace(1, "x"), lambda: s.replace("X", 1), lambda: s.replace("X", "y", "z"),
    lambda: "a\t".expandtabs("x"), lambda: s.replace("a", "b", old="c"), lambda: "\t".expandtabs(2**40),
):
    try: print(bad())
    except (TypeError, OverflowError) as e: print(type(e).__name__, e)
