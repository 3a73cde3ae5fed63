# @row OM-18
b = b"Hello World"
print(
    b.find(b"o"), b.find(111), b.rfind(b"o"), b.count(b"l"), b.count(108), b.index(b"W"), 111 in b, b"llo" in b,
    b.replace(b"o", b"0"), b.split(), b.split(b"o"), b.partition(b" "), b.startswith((b"x", b"He")),
    b.join([b"a", bytearray(b"b")]), b.translate(None, b"l"), b.strip(b"Hd"), b.center(15, b"*"),
)
for bad in (
    lambda: b.find("o"), lambda: b.find(300), lambda: b.find(-1), lambda: b.index(b"z"), lambda: b.index(0),
    lambda: b.count("l"), lambda: "a" in b, lambda: 300 in b, lambda: b.replace("a", b"b"), lambda: b.split(""),
    lambda: b.split(b""), lambda: b.split(5), lambda: b.join(["a"]), lambda: b.join([1]), lambda: b.startswith("H"),
    lambda: b.startswith(("H",)), lambda: b.strip("H"), lambda: b.center(15, b"**"), lambda: b.center(15, "*"),
    lambda: b.translate(b"short"), lambda: b.partition(" "), lambda: b + "x", lambda: b + 1, lambda: b[20],
    lambda: b["a"], lambda: b % (1, 2), lambda: 1.5 in b,
):
    try: print(bad())
    except (ValueError, TypeError, IndexError) as e: print(type(e).__name__, e)
