# @row NS-06
data = [1, 5, 3]
if (n := len(data)) > 2:
    print(n)
print([y for x in data if (y := x * 2) > 3], y)
while (item := data.pop() if data else None) is not None:
    print(item, end=" ")
print(item)
def f():
    print((z := 5) + z, z)
    return any((hit := v) > 2 for v in [1, 2, 3, 4]), hit
print(f())
print((a := 1, b := 2), a, b, f"{(w := 3)}", w, f"{w:=5}")
x = (t := 4)
lam = lambda: (q := 5) + q
print(x, t, lam())
for source in ("x := 5", "f(x := 1, y=(z := 2))", "(a.b := 1)", "(a[0] := 1)", "((a, b) := 1)", "f(a=b := 1)", "x = y := 1", "lambda: x := 1", "[x := 1, 2]", "x[y := 0]", "{x := 1: 2}", "{(x := 1): 2}", "def f(a = b := 1): pass", "assert x := 1", "(None := 1)", "del (x := 1)", "with (x := 1): pass"):
    try:
        compile(source, "<s>", "exec")
        print("fine:", source)
    except SyntaxError as e:
        print(source, "->", e.msg)
