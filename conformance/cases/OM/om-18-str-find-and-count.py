# @row OM-18
s = "abcabcabc"
print(
    s.find("c"), s.find("c", 3), s.find("c", 3, 5), s.find("z"), s.find(""), s.find("", 9), s.find("", 10),
    s.rfind("c"), s.rfind("c", 0, -1), s.rfind(""), s.find("c", -2), s.find("c", None, None),
)
print(
    s.count("abc"), s.count(""), s.count("a", 1), s.count("a", 1, 4), s.count("aa"), "aaaa".count("aa"), "".count(""),
    s.count("", 3, 5), s.count("", 20),
)
print(s.index("bc"), s.rindex("bc"), "abc" in s, "" in "", "z" in s)
for bad in (
    lambda: s.index("z"), lambda: s.rindex("z"), lambda: s.find(5), lambda: s.find(), lambda: 5 in s,
    lambda: s.find("a", "b"), lambda: s.count(None), lambda: s.find("a", 1.0), lambda: s.index("a", 7),
):
    try: print(bad())
    except (ValueError, TypeError) as e: print(type(e).__name__, e)
