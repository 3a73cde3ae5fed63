# @row OM-18
print(repr("a'b"), repr('a"b'), repr("a'b\"c"), repr("\n\t\r\\\x00\x1f\x7f\x80\xa0\xad\u200b\ud800\U0001f600é\U000e0001"), ascii("é€😀"), str(b"x"), str(b"caf\xc3\xa9", "utf-8"))
for bad in (lambda: "abc".index("z"), lambda: "abc"[5], lambda: "a" + 1, lambda: 1 + "a", lambda: "a" * "b", lambda: "a,b".split(""), lambda: "".join([1]), lambda: "a".join("ab", "c"),
            lambda: "abc".replace("a"), lambda: "x".center(5, "ab"), lambda: "abc".translate(5), lambda: "abc".startswith(1), lambda: "abc".startswith((1,)), lambda: "a".encode("nope"),
            lambda: "é".encode("ascii"), lambda: b"\xff".decode(), lambda: "\ud800".encode(), lambda: str(b"x", 5), lambda: str(1, "utf-8"), lambda: "abc".partition(""), lambda: "a" in 5,
            lambda: 5 in "a", lambda: "%d" % "x", lambda: "%s %s" % "x", lambda: "%s" % (1, 2), lambda: "%z" % 1, lambda: "%(a)s" % 5, lambda: "{}".format(), lambda: "{a}".format(), lambda: "{0.x}".format(1),
            lambda: "{".format(), lambda: "}".format(), lambda: "{!z}".format(1), lambda: format("s", "d"), lambda: format(1, "s"), lambda: "{:{}}".format(1), lambda: "{} {0}".format(1), lambda: "a".zfill("x"),
            lambda: chr(0x110000), lambda: ord(""), lambda: str.maketrans("a", "bc"), lambda: "a" < 1, lambda: "abc".find(), lambda: "%c" % 300000000, lambda: "%c" % "ab", lambda: "a".isidentifier(1)):
    try:
        print(repr(bad()))
    except Exception as e:
        print(type(e).__name__, e)
