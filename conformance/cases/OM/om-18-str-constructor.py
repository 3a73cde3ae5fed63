# @row OM-18
class B:
    def __bytes__(self): return b"not used"
    def __str__(self): return "own str"
print(
    str(), str(5), str(b"x"), str(b"x", "ascii"), str(b"\xff", "ascii", "replace"), str(object=5),
    str(b"x", encoding="utf-8"), str(b"\xe9", errors="ignore"), str(bytearray(b"ab"), "ascii"),
    str(memoryview(b"mv"), "ascii"), str(B()),
)
class S(str):
    def __new__(cls, v="", extra=None):
        self = super().__new__(cls, v)
        self.extra = extra
        return self
print(S(5, extra=1), S(5, extra=1).extra, type(str(S("a"))).__name__, repr(S("q")))
for bad in (
    lambda: str(5, "ascii"), lambda: str("s", "ascii"), lambda: str(b"x", 5), lambda: str(b"\xff", "ascii"),
    lambda: str(b"", "nope"), lambda: str(1, 2, 3, 4), lambda: str(x=1), lambda: str(B(), "ascii"),
):
    try: print(repr(bad()))
    except (TypeError, ValueError, LookupError) as e: print(type(e).__name__, e)
