# @row NS-06
print([*[1], *"ab", *{2: 3}, *(x for x in [4])], (*[1], 2), {*"aab"} == {"a", "b"}, {**{"a": 1}, "b": 2, **{"a": 3}})
t = 1, *[2, 3]
print(t, *[4, 5], *(), sep="-")
def f(): return *"ab", 1
def g(): yield *"cd", 2
print(f(), next(g()))
for x in *"ab", 3: print(x, end=" ")
print()
d = {("k",): "tuple key"}
print(d[*"k",], d[*"k"])
for source in (
    "*a", "*a = 1", "a = *b", "(*a)", "f(*)", "{*a: 1}", "{**a for a in b}", "[*a for a in b]", "print(**a, *b)",
    "return *a", "*a, *b = c", "a = *b, *c", "del *a", "x[*a]", "x[*a:b]", "for *a in b: pass", "[*a] = b",
):
    try:
        compile(source, "s", "exec")
        print(source, "ok")
    except SyntaxError as e:
        print(source, "->", e.msg)
