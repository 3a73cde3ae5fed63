# @row OM-18
s = "a\xe9\u20ac\U0001f600\ud800"
for enc in ("ascii", "latin-1", "utf-8"):
    for handler in (
        "ignore", "replace", "backslashreplace", "xmlcharrefreplace", "namereplace", "surrogateescape", "surrogatepass",
    ):
        try: print(enc, handler, s.encode(enc, handler))
        except UnicodeEncodeError as e: print(enc, handler, e)
print(
    "\udcff".encode("utf-8", "surrogateescape"), "\ud800".encode("utf-8", "surrogatepass"),
    "\ud800\udc00".encode("utf-16-le", "surrogatepass"),
)
for bad in (
    lambda: "é".encode("ascii", "nope"), lambda: "é".encode("nope"), lambda: "a".encode(5),
    lambda: "a".encode("utf-8", 5), lambda: "a".encode("utf-8\0"), lambda: "a".encode("rot13"),
    lambda: "a".encode("base64"),
):
    try: print(bad())
    except (LookupError, TypeError, ValueError) as e: print(type(e).__name__, e)
