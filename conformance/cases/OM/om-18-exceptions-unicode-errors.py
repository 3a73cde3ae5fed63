# @row OM-18
d = UnicodeDecodeError("utf-8", b"ab\xff", 2, 3, "bad byte")
e = UnicodeEncodeError("ascii", "ab\xe9\u20ac\U0001f600", 2, 3, "not ascii")
t = UnicodeTranslateError("ab\xe9", 2, 3, "no mapping")
for x in (d, e, t): print(x, "|", x.args, x.start, x.end, x.object, x.reason, getattr(x, "encoding", "none"))
for start, end in ((3, 4), (4, 5), (2, 5), (0, 0), (-5, 2), (10, 20)):
    e.start, e.end = start, end
    print(e.start, e.end, e)
d.start, d.end = 0, 3
print(d)
d.object = b""
print(d.start, d.end, d)
d.reason = "other"
print(d.reason, d.args[4])
