# @row OM-18
data = b"a\xff\xc3\x28\xe2\x82\xed\xa0\x80\xf0\x9f\x98\x80"
for handler in ("ignore", "replace", "backslashreplace", "surrogateescape", "surrogatepass"):
    try: print(handler, ascii(data.decode("utf-8", handler)))
    except UnicodeDecodeError as e: print(handler, e)
for bad in (b"\xff", b"\xc3", b"\xe2\x82", b"\xc0\x80", b"\xf5\x80", b"\xed\xa0\x80", b"a\x80b", b"\xf0\x9f\x98"):
    try: bad.decode()
    except UnicodeDecodeError as e: print(bad, e.start, e.end, e.reason)
print(
    b"\xe9".decode("latin-1"), b"\x80\x81".decode("cp1252", "replace"), b"+AGE-".decode("utf-7"),
    b"\xff\xfea\0".decode("utf-16"), b"\\u0041\\n".decode("unicode_escape"), b"xn--".decode("ascii"),
)
for bad in (
    lambda: b"\xff".decode("ascii"), lambda: b"a".decode("utf-16"), lambda: b"\0\xd8".decode("utf-16-le"),
    lambda: b"a".decode("hex"), lambda: b"\\u12".decode("unicode_escape"),
):
    try: print(bad())
    except (LookupError, ValueError) as e: print(type(e).__name__, e)
