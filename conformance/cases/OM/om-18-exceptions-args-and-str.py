# @row OM-18
for e in (
    ValueError(), ValueError("one"), ValueError("a", 2), ValueError(None), ValueError(()), ValueError(("t",)),
    KeyError(), KeyError("k"), KeyError("a", "b"), KeyError(1), Exception([1]), BaseException("base"), StopIteration(5),
    SystemExit(3), IndexError("i"),
):
    print(repr(str(e)), repr(e), e.args)
e = ValueError("a")
e.args = [1, 2]
print(e.args, str(e), repr(e))
e.args = "ab"
print(e.args)
for statement in ("e.args = 5", "del e.args", "e.args += (1,); print(e.args)"):
    try:
        exec(statement)
    except TypeError as err:
        print(err)
class Sub(Exception):
    def __init__(self, a, b): pass
print(Sub(1, 2).args, repr(Sub(1, 2)), str(Sub(1, 2)))
class NoSuper(Exception):
    def __new__(cls, *a): return super().__new__(cls)
print(NoSuper(1, 2).args)
