# @row OM-18
data = bytearray(b"a b\tc")
for result in (data + b"x", b"x" + data, data * 2, data[1:], data.upper(), data.split()[0], data.partition(b" ")[1], data.strip(), data.join([b"x"]), b"".join([data]), data.zfill(9), data.translate(None, b"a"), data.center(9), data % (), data.removeprefix(b"q")):
    print(type(result).__name__, bytes(result))
