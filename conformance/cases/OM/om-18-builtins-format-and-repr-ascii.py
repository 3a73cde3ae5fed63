# @row OM-18
class A:
    def __repr__(self): return "é€😀"
    def __str__(self): return "str"
    def __format__(self, spec): return f"format {spec!r}"
print(repr(A()), ascii(A()), str(A()), format(A()), format(A(), "x"), f"{A()!r:>6}", f"{A()!a}", "{!s:>5}".format(A()))
print(
    format(5), format("a", ">3"), format(1.5, ".2f"), ascii("\n'é"), ascii(["é", "\U0001f600"]), repr("\n'é"),
    ascii(b"\xff"), ascii({"é": 1}),
)
class Bad:
    def __repr__(self): return b"x"
    def __format__(self, s): return None
for bad in (
    lambda: repr(Bad()), lambda: ascii(Bad()), lambda: format(Bad()), lambda: format(5, 5), lambda: format(),
    lambda: repr(), lambda: ascii(1, 2), lambda: format(1, "x", 2), lambda: f"{Bad()}", lambda: format([], "x"),
    lambda: str(Bad()),
):
    try: print(bad())
    except TypeError as e: print(e)
