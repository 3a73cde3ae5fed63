# @row NS-03
sources = ["def f():\n x = 1\n global x", "def f():\n print(x)\n global x", "def f(x):\n global x", "nonlocal x", "def f():\n nonlocal x", "def f():\n x = 1\n def g():\n  x = 2\n  nonlocal x",
           "def f(x):\n def g(x):\n  nonlocal x", "def f():\n global x\n nonlocal x", "def f():\n x: int\n global x", "class C:\n nonlocal x", "def f(a, a): pass", "def f():\n global x\n x: int = 1", "lambda x, x: 0",
           "def f():\n for x in y: pass\n global x", "x = 1\nglobal x", "global x\nx = 1", "def f():\n import x\n nonlocal x", "def f():\n def g():\n  nonlocal x\n x = 1", "class C:\n x = 1\n def f(self):\n  nonlocal x",
           "[x := 1 for x in y]", "[[x := 1 for x in y] for z in w]", "class C: [y := 1 for x in z]", "[x for x in (y := z)]", "def f(): [x := 1 for x in y]", "[(i := 0) for i in range(3)]", "def f[T](): nonlocal T", "def f[T, T](): pass", "class C[T]:\n global T", "def f():\n (yield) \n global g"]
for s in sources:
    try:
        compile(s, "<s>", "exec")
        print("fine", repr(s))
    except SyntaxError as e:
        print(repr(s), "->", e.msg, e.lineno, e.offset, e.end_offset)
