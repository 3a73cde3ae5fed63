# @row NS-06
def attempt(source):
    try:
        exec(source)
        print(source, "fine")
    except (ValueError, TypeError) as e:
        print(source, "->", e)
for source in (
    "a, b = 1,", "a, b = 1, 2, 3", "a, b = []", "a, *b, c = [1]", "a, b = 5", "a, b = None", "(a, b), c = 1, 2",
    "[a, b] = 'abc'", "a, b = {1: 2}", "*a, = 5", "a, b = iter([1])", "a, b = {1, 2, 3}", "(a,) = 1, 2", "() = 1,",
    "[] = []", "() = 5", "for a, b in [1]: pass", "for a, b in [(1,)]: pass", "a, b = range(10**6)",
    "a, b, *c = (x for x in ())",
):
    attempt(source)
