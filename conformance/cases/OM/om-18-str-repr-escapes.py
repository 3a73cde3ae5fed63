# @row OM-18
for s in (
    "'", '"', "'\"", "\\", "\n\r\t", "\0\x01\x1f\x7f", "\x80\x9f\xa0\xad", "é", "\u0378", "\u200b\u2028\ufeff",
    "\ud800\udfff", "\U0001f600", "\U000e0001\U0010ffff", "\u3000", "a'b",
):
    print(repr(s).encode("utf-8", "backslashreplace").decode(), ascii(s))
class S(str): pass
class R(str):
    def __repr__(self): return "own"
print(repr(S("x")), [R("x")], f"{R('x')!r}", str(R("x")), "%r" % R("y"))
