# @row OM-14
print(bool(5) is True, bool([]) is False, (1 < 2) is True, (not 0) is True, (True & True) is True)
print(type(True & 1).__name__, type(True | False).__name__, type(True ^ 1).__name__, type(True + True).__name__)
print(
    True + True, True * "ab", [10, 20][True], {True: "a", 1: "b", 1.0: "c"}, sum([True, True]), -True, +False,
    int(True), repr(True), str(False),
)
print(True == 1, hash(True), True.real, True.numerator, type(True.real).__name__, isinstance(True, int), True.__index__())
for bad in (lambda: bool(1, 2), lambda: bool(x=1), lambda: type("B", (bool,), {})):
    try:
        bad()
    except TypeError as e:
        print(e)
