# @row NS-06
# The words of too many and too few values, for lists and tuples as for iterators, with and without a star.
def attempt(source, **names):
    try: exec(source, names)
    except (ValueError, TypeError) as e: print(f"{source:24} {type(e).__name__}: {e}")
for value in ((), [1], (1, 2, 3), "a", {1: 2}, iter([1, 2, 3, 4])):
    attempt("a, b = v", v=value)
for value in ((), [1], iter("x"), ""):
    attempt("a, *b, c = v", v=value)
    attempt("a, b, *c = v", v=value)
attempt("a, b, c, d = 'abc'")
attempt("(a, b), c = 1, 2")
attempt("(a, b), c = (1, 2, 3), 2")
attempt("for a, b in [(1,)]: pass")
attempt("[0 for a, b in [(1, 2, 3)]]")
attempt("f = lambda a: 0; x, y = f")
attempt("a, b = 1, 2, 3")
attempt("a, b, c = 1, 2")
attempt("*a, b, c, d = 1, 2")
attempt("a, = ()")
attempt("a, = 1, 2")
attempt("(a, b), (c, d) = [1, 2], [3]")
