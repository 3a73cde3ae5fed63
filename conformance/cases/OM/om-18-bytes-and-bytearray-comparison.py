# @row OM-18
print(
    b"a" == bytearray(b"a"), bytearray(b"a") == b"a", b"a" == memoryview(b"a"), b"a" < b"b", b"a" < bytearray(b"b"),
    bytearray(b"b") > memoryview(b"a"), b"a" == "a", b"a" != "a", b"" < b"\0", b"\xff" > b"a", [b"b", b"a"].index(b"a"),
)
print(
    sorted([b"b", bytearray(b"a"), b"c"]), max(b"abc"), min(bytearray(b"zyx")), list(b"ab"), b"ab"[0], b"ab"[0:1],
    hash(b"a") == hash(b"a"), {b"k": 1}[b"k"],
)
for bad in (
    lambda: b"a" < "a", lambda: b"a" < 5, lambda: bytearray(b"a") < [1], lambda: {bytearray(b"a"): 1},
    lambda: b"a" < memoryview(b"b").cast("b"),
):
    try: print(bad())
    except TypeError as e: print(e)
