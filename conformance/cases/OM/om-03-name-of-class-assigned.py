# @row OM-03
class A: pass
A.__name__ = "B"
A.__qualname__ = "C.D"
print(A, A.__name__, A.__qualname__, "__qualname__" in vars(A), "__name__" in vars(A))
def attempt(statement):
    try:
        exec(statement)
    except Exception as e:
        print(statement, "->", type(e).__name__, e)
for s in (
    "A.__name__ = 5", "A.__name__ = 'a\\0b'", "del A.__name__", "A.__qualname__ = 1", "del A.__qualname__",
    "int.__name__ = 'x'", "int.__qualname__ = 'x'", "del int.__name__", "A.__name__ = '\\ud800'",
):
    attempt(s)
print(A.__name__, A.__qualname__)
