# @row NS-07
g, l = {"x": "global"}, {"y": "local"}
exec("z = x + y\nglobal w\nw = 1\ndef f(): return x\nclass C: k = x", g, l)
print(sorted(k for k in g if k != "__builtins__"), sorted(l), l["f"](), l["C"].k)
for source in (
    "def f(): return y\nf()", "class D: k = y", "list(y for _ in (1,))", "[y for _ in (1,)]", "(lambda: y)()",
    "{y: y for _ in (1,)}",
):
    try:
        exec(source, g, l)
        print(repr(source), "sees y")
    except NameError as e:
        print(repr(source), e)
exec("y = 'changed'; del z", g, l)
print(l["y"], "z" in l)
