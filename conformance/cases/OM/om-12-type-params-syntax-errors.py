# @row OM-12
sources = """class A[T, T]: pass|class A[T=int, U]: pass|class A[*Ts: int]: pass|class A[**P: int]: pass|class A[]: pass|def f[T](): nonlocal T|class A[T: (yield)]: pass|class A[T: (x := 1)]: pass
class A[T]((yield)): pass|def f[T](x: (yield)): pass|class A[T: (await x)]: pass|type X = (yield)|type X[T: (y := 1)] = int|class A[T: (int for x in y)]: pass|class A[__debug__]: pass|def f[T](x: (a := 1)): pass"""
for source in sources.replace("\n", "|").split("|"):
    try:
        compile(source, "s", "exec")
        print(source, "compiles")
    except SyntaxError as e:
        print(source, "->", e.msg)
