# @row OM-18
import array
a = memoryview(array.array("h", [1, 2, 3]))
print(a == array.array("i", [1, 2, 3]), a == memoryview(array.array("d", [1, 2, 3])), a == b"\1\0\2\0\3\0", a.cast("B") == b"\1\0\2\0\3\0", a[::2] == array.array("b", [1, 3]), a == [1, 2, 3], a != a, a[::-1] == array.array("q", [3, 2, 1]))
nan = memoryview(array.array("d", [float("nan")]))
print(nan == nan, memoryview(b"ab") == "ab", memoryview(b"\0").cast("?") == b"\0", memoryview(b"") == memoryview(b""))
try:
    memoryview(b"a") < b"b"
except TypeError as error:
    print(error)
