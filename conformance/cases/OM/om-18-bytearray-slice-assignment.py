# @row OM-18
data = bytearray(b"abcdef")
data[1:3] = b"XYZ"; print(data)
data[::2] = b"1234"; print(data)
data[5:2] = b"!"; print(data)
data[:] = range(3); print(data)
del data[::2]; print(data)
data[len(data):] = data; print(data)
for index, value in ((slice(0, 2, 2), b"ab"), (0, 256), (0, "a"), (9, 1), (slice(None), "text"), (slice(None), 5), (slice(None), [1.5]), ("a", 1), (slice(None), [256])):
    try:
        data[index] = value
    except (TypeError, ValueError, IndexError) as error:
        print(type(error).__name__, error)
