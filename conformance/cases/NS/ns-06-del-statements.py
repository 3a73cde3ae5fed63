# @row NS-06
def attempt(source, ns):
    try:
        exec(source, ns)
        print(source, "->", sorted(k for k in ns if k != "__builtins__"))
    except Exception as e:
        print(source, "->", type(e).__name__, e)
attempt("a = b = c = 1; del a, (b, [c])", {})
attempt("del x", {})
attempt("x = [1, 2]; del x[0], x[5]", {})
attempt("x = {}; del x['k']", {})
attempt("del ()", {})
attempt("del []", {})
attempt("x = 1; del x; x", {})
attempt("class A: pass\ndel A.x", {})
attempt("x = (1, 2); del x[0]", {})
attempt("x = [0, 1, 2, 3]; del x[::2], x[0]; assert x == [3]", {})
for source in (
    "del 1", "del f()", "del a + b", "del (a, b", "del *a", "del a := 1", "del lambda: 0", "del 'x'",
    "del a if b else c", "del [a for a in b]", "del a, 1", "del (a, f())", "del None", "del {}", "del a.b, a[0]", "del",
):
    try:
        compile(source, "s", "exec")
        print(source, "ok")
    except SyntaxError as e:
        print(source, "->", e.msg)
