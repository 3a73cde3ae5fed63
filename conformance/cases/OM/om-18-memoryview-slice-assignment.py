# @row OM-18
data = bytearray(b"abcdefgh")
view = memoryview(data)
view[1:3] = b"XY"; view[::4] = b"12"; view[5:] = view[:3]; print(data)
view[:4] = view[2:6]; print(data)
for key, value in ((slice(0, 2), b"a"), (slice(0, 2), "ab"), (slice(0, 2), memoryview(b"abcd").cast("h")), (0, b"a"), (9, 1), (slice(0, 1), 5), ((0, 0), 1), ("a", 1)):
    try:
        view[key] = value
    except (ValueError, TypeError, IndexError) as error:
        print(type(error).__name__, error)
try:
    memoryview(b"ab")[0] = 1
except TypeError as error:
    print(error)
try:
    del view[0]
except TypeError as error:
    print(error)
