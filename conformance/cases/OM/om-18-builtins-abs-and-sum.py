# @row OM-18
class A:
    def __abs__(self): return "abs"
print(abs(-5), abs(-2.5), abs(3 + 4j), abs(True), abs(A()), abs(-0.0), abs(-(10**30)))
print(
    sum([]), sum([1, 2.5]), sum([[1], [2]], []), sum((1,), start=10), sum(range(5), 5), sum([0.1] * 10),
    sum([1e100, 1.0, -1e100]), sum([True, True]), sum([1j, 2]),
)
for bad in (
    lambda: abs(), lambda: abs("a"), lambda: abs(1, 2), lambda: sum(), lambda: sum(5), lambda: sum(["a"]),
    lambda: sum(["a"], ""), lambda: sum([b"a"], b""), lambda: sum([bytearray()], bytearray()), lambda: sum([1], 2, 3),
    lambda: sum([[]]), lambda: sum(iterable=[]),
):
    try: print(bad())
    except TypeError as e: print(e)
