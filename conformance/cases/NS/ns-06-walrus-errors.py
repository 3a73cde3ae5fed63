# @row NS-06
# Where an assignment expression may not stand and what it may not bind.
for source in (
    "x := 1", "(x := 1) = 2", "f(a := 1, b=(c := 2))", "f(a=b := 1)", "(a.b := 1)", "(a[0] := 1)", "((a, b) := 1)", "(*a := 1)", "lambda: x := 1",
    "(lambda: (x := 1))", "[i := 0 for i in range(3)]", "[[(j := 0) for i in range(3)] for j in range(3)]", "[i for i in (j := range(3))]", "[i for i in range(3) if (j := i)]",
    "class K:\n  [(x := i) for i in range(3)]", "def f(x=(y := 1)): pass", "def f(x: (y := 1)): pass", "x = y := 1", "x = (y := 1)", "(x := 1, 2)", "(None := 1)", "(True := 1)", "(__debug__ := 1)",
    "del (x := 1)", "for (x := 1) in y: pass", "with a as (x := 1): pass", "print(x := 1, sep=y := 2)", "{x := 1}", "{(x := 1): 2}", "{x := 1: 2}", "a[b := 1]", "a[b := 1, c := 2]", "a[b := 1:2]", "assert x := 1",
    "(x := yield)", "def f(): (x := yield)", "(await x := 1)", "global x; (x := 1)", "[i async for i in (x := y)]", "[x for y in z for x in (w := y)]", "(x := 1) += 1", "f'{x:=5}'", "f'{(x:=5)}'", "import a as (b := 1)",
):
    try:
        compile(source, "s", "exec")
        print(f"{source!r} ok")
    except SyntaxError as e:
        print(f"{source!r} -> {e.msg} {e.lineno}:{e.offset}-{e.end_offset}")
