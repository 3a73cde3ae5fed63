# @row NS-02
sources = """[i := 1 for i in x]|[(i := j) for i in x for j in y]|[x for x in (y := [1])]|class A: [(z := 1) for i in x]|[(a.b := 1) for i in x]|(a := 1) = 2|a := 1|f(a := 1)|f(b=(a := 1))|f(b=a := 1)|lambda: (x := 1)|lambda x: x := 1|(x := 1, y := 2)|x = y := 1|del (x := 1)
def f(a=(b := 1)): pass|def f(a: (b := 1)): pass|[i for i in (j := [1]) ]|{i: (j := i) for i in x}|[j for i in x if (j := i)]|[[(j := 0) for i in range(5)] for j in range(5)]|with (x := y): pass|(x := *a)|f'{(x := 1)}'|f'{x:=1}'|x[y := 1]|x[y:=1, z:=2]|assert (x := 1)|[(lambda: (q := 1)) for i in x]|(True := 1)|(x, y) := 1|(x.y := 1)|(x[0] := 1)"""
for source in sources.replace("\n", "|").split("|"):
    try:
        compile(source, "s", "exec")
        print(source, "ok")
    except SyntaxError as e:
        print(source, "->", e.msg)
