# @row OM-18
class Data:
    def __bytes__(self): return b"\x01\x02"
print(int.from_bytes(Data()), int.from_bytes([1, 0], "little"), int.from_bytes(b""), int.from_bytes(b"\xff\xfe", signed=True), int.from_bytes(memoryview(b"\x01\x00")))
class Number(int):
    def __new__(cls, value): print("new", type(value).__name__); return int.__new__(cls, value)
print(type(Number.from_bytes(b"\x05")), bool.from_bytes(b"\x00"), bool.from_bytes(b"\x05"))
for value in ("ab", 5, [256], None, [1.5]):
    try:
        int.from_bytes(value, "big")
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
