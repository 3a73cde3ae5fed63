# @row OM-18
print("ab" * 3, 3 * "ab", "ab" * 0, "ab" * -5, "" * 10**15 == "", "ab" * True, "a" + "b" + "", "a" * 0 + "x")
class I:
    def __index__(self): return 2
print("x" * I(), I() * "x")
for bad in (
    lambda: "a" * "b", lambda: "a" * 1.5, lambda: "a" + 1, lambda: "a" + b"b", lambda: "a" * None, lambda: "a" + None,
    lambda: "a" * 2**70, lambda: "ab" * (2**62), lambda: -"a", lambda: "a" - "b", lambda: "a" & "b",
):
    try: bad()
    except (TypeError, OverflowError, MemoryError) as e: print(type(e).__name__, e)
s = t = "a"
s += "b"
print(s, t)
s *= 2
print(s)
