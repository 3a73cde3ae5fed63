# @row OM-18
print(
    "a\nb\r\nc\rd".splitlines(), "a\n\nb\n".splitlines(True), "".splitlines(), "\n".splitlines(),
    "a\x0bb\x0cc\x1cd\x1de\x1ef\x85g\u2028h\u2029i".splitlines(), "a\tb".splitlines(keepends=1),
)
print(
    "a=b=c".partition("="), "a=b=c".rpartition("="), "abc".partition("x"), "abc".rpartition("x"), "".partition("x"),
    "abc".partition("abc"),
)
for bad in (
    lambda: "a".partition(""), lambda: "a".partition(5), lambda: "a".rpartition(b"x"), lambda: "a".splitlines("x", 1),
    lambda: "a".partition(),
):
    try: print(bad())
    except (ValueError, TypeError) as e: print(type(e).__name__, e)
