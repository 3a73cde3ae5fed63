# @row OM-18
import array, io, struct, zlib
gaps = memoryview(bytearray(b"abcdef"))[::2]
empty = memoryview(bytearray(b"a"))[5::2]
text = b"xabcacey"
calls = {
    "find": text.find, "count": text.count, "split": text.split, "strip": text.strip, "partition": text.partition,
    "startswith": text.startswith, "removeprefix": text.removeprefix, "+": text.__add__, "in": text.__contains__,
    "extend": bytearray(text).extend, "bytes": bytes, "int": int, "str": lambda v: str(v, "latin1"),
    "join": lambda v: text.join([v]), "%b": lambda v: b"<%b>" % v, "crc32": zlib.crc32, "BytesIO": lambda v: io.BytesIO(v).read(),
    "unpack_from": lambda v: struct.unpack_from("b", v), "frombytes": array.array("B").frombytes, "eval": eval,
    "==": lambda v: (v == b"ace", bytearray(b"ace") == v), "cast": lambda v: v.cast("b"), "contiguous": lambda v: (v.contiguous, v.c_contiguous)}
for view in gaps, empty:
    for name, call in calls.items():
        try:
            print(name, call(view))
        except Exception as error:
            print(name, type(error).__name__, error)
