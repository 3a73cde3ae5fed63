# @row OM-18
print(
    list(enumerate("ab", 10**20)), list(enumerate("ab", start=-1)), list(enumerate(iterable="x", start=1)), list(zip()),
    list(zip("ab", [1])), list(zip("ab", "cd", strict=True)), list(map(lambda a, b: a + b, [1, 2, 3], [10, 20])),
    list(map(int, "12")), list(filter(None, [0, 1, "", "a"])), list(filter(str.isalpha, "a1")),
)
def attempt(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
attempt(lambda: list(zip("a", "bc", strict=True)))
attempt(lambda: list(zip("ab", "c", strict=True)))
attempt(lambda: list(zip("ab", "cd", "e", strict=True)))
attempt(lambda: zip(1))
attempt(lambda: zip("a", 5))
attempt(lambda: zip("a", wrong=1))
attempt(lambda: map(len))
attempt(lambda: list(map(5, [1])))
attempt(lambda: map())
attempt(lambda: filter(len))
attempt(lambda: list(filter(5, [1])))
attempt(lambda: enumerate())
attempt(lambda: enumerate(5))
attempt(lambda: enumerate("a", "b"))
attempt(lambda: enumerate("a", 1.5))
attempt(lambda: list(map(lambda x: 1 / x, [1, 0])))
attempt(lambda: enumerate("a", 1, 2))
attempt(lambda: reversed())
