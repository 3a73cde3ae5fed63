# @row NS-02
for source in ("a, b: int", "(a, b): int", "[a]: int", "f(): int", "a: int, b", "1: int", "a: int = b: int", "a = b: int",
               "def f():\n global x\n x: int", "def f():\n x: int\n global x", "def f():\n def g():\n  nonlocal x\n  x: int\n x = 1",
               "a: (yield)", "def f():\n a: (yield)", "a: (b := 1)", "class A:\n a: await b", "def f(a: (yield)): pass"):
    try:
        compile(source, "<s>", "exec")
        print("fine:", repr(source))
    except SyntaxError as e:
        print(repr(source), "->", e.msg)
