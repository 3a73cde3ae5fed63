# @row NS-06
for source in (
    "1 = x", "f() = 1", "a + b = 1", "a, 1 = x", "'s' = 1", "None = 1", "a = 1 = b", "lambda: 0 = 1", "(a, b) += 1",
    "[a] += 1", "f() += 1", "a = b += 1", "a += b = 1", "{a: 1} = b", "{a} = b", "a if b else c = 1", "(yield) = 1",
    "x = yield = 1", "-a = 1", "a and b = 1", "not a = 1", "a < b = 1", "[a for a in b] = 1", "`a` = 1", "... = 1",
    "f'x' = 1", "__debug__ = 1", "a.__debug__ = 1", "f(__debug__=1)", "for 1 in x: pass", "for f() in x: pass",
    "with a as 1: pass", "with a as f(): pass", "a: int: str", "a = b: int", "(a): int = 1", "await = 1", "a.b.c = 1",
    "*a = 1", "a = (b = 1)", "print(a = 1 = 2)",
):
    try:
        compile(source, "s", "exec")
        print(source, "ok")
    except SyntaxError as e:
        print(source, "->", e.msg)
