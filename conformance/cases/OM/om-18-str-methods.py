# @row OM-18
s = "The quick brown Fox"
print(s.upper(), s.lower(), s.swapcase(), s.title(), "hELLO wORLD".capitalize(), s.casefold(), "ßẞ".casefold(), "ß".upper(), "İ".lower(), "ﬁ".upper(), "ǆ".title())
print(s.split(), s.split("o"), s.split(None, 1), s.rsplit(" ", 1), "a,b,,c".split(","), " a  b ".split(), "".split(), "".split(","), "a\nb\r\nc\x0bd\u2028e".splitlines(), "x\n".splitlines(True))
print(s.partition(" "), s.rpartition(" "), s.partition("zz"), s.rpartition("zz"), s.find("o"), s.rfind("o"), s.find("o", 13), s.index("q"), s.count("o"), "aaa".count("aa"), "abc".count(""))
print(s.replace("o", "0"), s.replace("o", "0", 1), "aaa".replace("", "-"), "abc".replace("", "-", 2), s.startswith("The"), s.startswith(("x", "T")), s.endswith("ox", 5), s.removeprefix("The "), s.removesuffix("x"))
print("ab".center(7, "*"), "ab".ljust(5) + "|", "ab".rjust(5, "."), "-42".zfill(6), "42".zfill(1), "+7".zfill(4), "a\tbc\td".expandtabs(4), "  x ".strip() + "|", "xxaxx".strip("x"), "abcba".lstrip("ab"), "abc".rstrip("cb"))
print("-".join("abc"), "".join([]), "abc".translate({97: "1", 98: None, 99: 100}), "abc".translate(str.maketrans("ab", "xy", "c")), str.maketrans({"a": 1, 98: "z"}))
print([m for m in ("isalpha", "isdigit", "isdecimal", "isnumeric", "isalnum", "isspace", "isupper", "islower", "istitle", "isidentifier", "isprintable", "isascii") for t in ("a1",) if getattr(t, m)()])
for t in ("", "abc", "ABC", "Ab Cd", "12", "²", "½", "٣", " \t", "a_b", "9a", "\x00", "é", "Ⅷ", "中"):
    print(ascii(t), "".join("yn"[not getattr(t, m)()] for m in ("isalpha", "isdigit", "isdecimal", "isnumeric", "isalnum", "isspace", "isupper", "islower", "istitle", "isidentifier", "isprintable", "isascii")))
print("a" < "b" < "é" < "€" < "😀", "abc" * 2, 3 * "x", "-" * -1, "b" in "abc", "" in "", "abc"[::-1], "abc"[-2], "héllo😀"[5], len("😀é"), "%s" % "x", max("hello"), sorted("hello"))
