# @row NS-02
for source in ("def f[T]():\n nonlocal T", "class A[T]:\n nonlocal T", "def f[T]():\n T = 1\n return T", "def f[T](T): return T",
               "def f[T, T](): pass", "type A[T, T] = 1", "class A[T](x := T): pass", "def f[T: (x := 1)](): pass", "def f[T: (yield)](): pass",
               "type X = (yield)", "type X[T: await y] = 1", "class A[T](metaclass=(yield)): pass", "def f[T](x: (yield)): pass", "def f[T](x=(yield)): pass"):
    try:
        compile(source, "<s>", "exec")
        print("fine:", repr(source))
    except SyntaxError as e:
        print(repr(source), "->", e.msg)
