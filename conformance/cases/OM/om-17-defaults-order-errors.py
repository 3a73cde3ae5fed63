# @row OM-17
for source in (
    "def f(a=1, b): pass", "def f(a=1, /, b): pass", "def f(*, a=1, b): pass", "def f(a, *, b=1, c): pass",
    "lambda a=1, b: 0", "def f(a, a=1): pass", "def f(*a, a=1): pass", "def f(a=1, *, a): pass",
    "def f(**k, a=1): pass", "def f(*): pass", "def f(*, **k): pass", "def f(a, /, b, /): pass", "def f(/, a): pass",
    "def f(*a=1): pass", "def f(**k=1): pass", "def f(*, /): pass", "def f(a, *b, *c): pass", "def f((a, b)): pass",
    "def f(1): pass",
):
    try:
        compile(source, "s", "exec")
        print(source, "compiles")
    except SyntaxError as e:
        print(source, "->", e.msg)
