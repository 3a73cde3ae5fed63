# @row OM-18
import array
print(hash(memoryview(b"ab")) == hash(b"ab"), hash(memoryview(b"abc")[::2]) == hash(b"ac"), hash(memoryview(b"ab").cast("b")) == hash(b"ab"), hash(memoryview(b"ab").cast("c")) == hash(b"ab"))
for view in (memoryview(bytearray(b"a")), memoryview(b"abcd").cast("i"), memoryview(array.array("b", [1])), memoryview(bytearray(b"a")).toreadonly()):
    try:
        print(view.readonly, hash(view) == hash(view.tobytes()))
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
