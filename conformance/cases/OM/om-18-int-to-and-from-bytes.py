# @row OM-18
print(
    (258).to_bytes(2), (258).to_bytes(4, "little"), (-2).to_bytes(2, "big", signed=True), (0).to_bytes(0),
    (1).to_bytes(), (255).to_bytes(length=1, byteorder="little", signed=False), int.from_bytes(b"\x01\x02"),
    int.from_bytes(b"\x01\x02", "little"), int.from_bytes(b"\xff", signed=True), int.from_bytes(b""),
    int.from_bytes([1, 0]), int.from_bytes(bytearray(b"\xff\xff"), "big"), int.from_bytes(bytes(20) + b"\1"),
)
class I(int): pass
print(type(I.from_bytes(b"a")).__name__, type(bool.from_bytes(b"\1")).__name__, True.to_bytes())
for bad in (
    lambda: (256).to_bytes(1), lambda: (-1).to_bytes(1), lambda: (128).to_bytes(1, signed=True),
    lambda: (1).to_bytes(1, "middle"), lambda: (1).to_bytes(-1), lambda: int.from_bytes("x"), lambda: int.from_bytes(5),
    lambda: int.from_bytes(b"", "x"), lambda: int.from_bytes([256]), lambda: (1).to_bytes("x"),
    lambda: (1).to_bytes(1, 5), lambda: int.from_bytes(), lambda: (1).to_bytes(1, "big", True),
):
    try: print(bad())
    except (OverflowError, ValueError, TypeError) as e: print(type(e).__name__, e)
