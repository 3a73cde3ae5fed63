# @row OM-18
data = bytes(range(0xA0, 0xAB))
print(data.hex(), data.hex(":"), data.hex("-", 2), data.hex(b".", -3), data.hex("_", 0), data.hex(" ", 99), b"".hex(":"))
for arguments in (("::",), ("",), ("é",), (1,), (":", "a"), (None,), (b"\xff",), (":", 2**40)):
    try:
        print(data.hex(*arguments))
    except (TypeError, ValueError, OverflowError) as error:
        print(type(error).__name__, error)
print(memoryview(data)[::2].hex(":"), bytearray(data).hex(sep="/", bytes_per_sep=4))
