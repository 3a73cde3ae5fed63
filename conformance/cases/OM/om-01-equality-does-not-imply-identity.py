# @row OM-01
a = [1, 2]
b = [1, 2]
print(a == b, a is b, id(a) == id(b))
for left, right in ((1, 1.0), (1, True), ("x", "".join(["x", ""])), ((), tuple([])), (0.0, -0.0), (b"", bytearray())):
    print(repr(left), repr(right), left == right, type(left) is type(right))
nan = float("nan")
print(nan is nan, nan == nan, nan in [nan], [nan] == [nan], (nan,) == (nan,), {nan: 1} == {nan: 1})
