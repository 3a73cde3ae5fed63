# @row OM-18
s = "abcdef"
print(
    s[0], s[-1], s[1:3], s[::-1], s[::2], s[5:0:-2], s[10:], s[:-10], s[2:2], s[-3:-1], s[slice(1, None, 3)], s[True],
    "a\U0001f600b"[1] == "\U0001f600", len("a\U0001f600b"),
)
class I:
    def __index__(self): return 2
print(s[I()], s[I():], s[:I():I()])
for bad in (
    lambda: s[6], lambda: s[-7], lambda: s["a"], lambda: s[1.0], lambda: s[::0], lambda: s["a":], lambda: s[None],
    lambda: s[1, 2], lambda: s[2**100], lambda: s[:2**100], lambda: s[2**100:],
):
    try: print(repr(bad()))
    except Exception as e: print(type(e).__name__, e)
