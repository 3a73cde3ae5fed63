# @row OM-18
class B:
    def __bytes__(self): return b"own"
class I:
    def __index__(self): return 3
class Both(B, I): pass
class Str(str):
    def __bytes__(self): return b"str sub"
print(
    bytes(), bytes(3), bytes([1, 2, 255]), bytes("é", "utf-8"), bytes(b"x"), bytes(B()), bytes(I()), bytes(Both()),
    bytes(range(3)), bytes(bytearray(b"ba")), bytes(memoryview(b"mv")), bytes(Str("q")), bytes(source=b"kw"),
    bytes({1, 2}), bytes(x for x in (65,)), bytes("é", "ascii", "replace"),
)
for bad in (
    lambda: bytes("s"), lambda: bytes(-1), lambda: bytes([256]), lambda: bytes([-1]), lambda: bytes(["a"]),
    lambda: bytes(1.5), lambda: bytes(None), lambda: bytes(5, "ascii"), lambda: bytes(b"x", "ascii"),
    lambda: bytes("s", 5), lambda: bytes(encoding="ascii"), lambda: bytes(errors="strict"), lambda: bytes([1.5]),
    lambda: bytes(2**70), lambda: bytes(object()), lambda: bytes("a", "nope"), lambda: bytes([2**70]),
):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
