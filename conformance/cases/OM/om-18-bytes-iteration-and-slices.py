# @row OM-18
b = b"hello"
print(
    list(b), b[0], b[-1], b[1:3], b[::-1], b[10:], b[slice(None, None, 2)], max(b), min(b), sum(b), sorted(b)[:2],
    104 in b, b"ell" in b, b"" in b, [x for x in b if x > 108], b * 2, b + b"!", bytes(reversed(b)), b.isalpha(),
    b.islower(), b.title(), b.swapcase(), b.capitalize(), b.zfill(7), b.ljust(7, b"."), b.splitlines(), b.expandtabs(),
    b.removeprefix(b"he"), b.removesuffix(b"lo"),
)
ba = bytearray(b)
ba[1:1] = b"XX"
print(
    ba, ba[::2], ba.find(b"X"), ba.isascii(), ba.hex("-"), ba.split(b"X"), ba.rsplit(b"X", 1), ba.rpartition(b"X"),
    ba.lower(), ba.istitle(),
)
for bad in (
    lambda: b["a"], lambda: b[10], lambda: b.zfill("x"), lambda: b.ljust(9, b"ab"), lambda: b.removeprefix("he"),
    lambda: b.splitlines(1, 2), lambda: ba.__setitem__(slice(0, 3, 2), b"abc"), lambda: ba.__setitem__(0, b"x"),
    lambda: b.__getitem__(None), lambda: b * b,
):
    try: print(bad())
    except (TypeError, IndexError, ValueError) as e: print(type(e).__name__, e)
