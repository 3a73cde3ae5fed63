# @row NS-06
# Starred targets nested in others, in for, with, comprehensions and parameters of for; how many may stand where.
(a, *b), *c = (1, 2, 3), 4, 5; print(a, b, c)
[a, (*b, c), *d] = 0, "xyz", 1, 2; print(a, b, c, d)
for (a, *b), c in [((1, 2, 3), 4), ("ab", 5)]: print(a, b, c)
print([(x, y) for x, *y in [(1, 2, 3), "abc", [4]]])
print({k: v for k, *v in ["abc", "de"]}, [z for (*_, z) in ["ab", "cd"]])
a = []
*a[0:0], x = [1, 2, 3]; print(a, x)
class O: pass
o = O()
*o.rest, o.last = range(3); print(o.rest, o.last)
d = {}
d["k"], *d["r"] = "xyz"; print(d)
l = list(range(5))
*l[1:3], l[0] = "pqr"; print(l)
for source in ("*a, *b = c", "*a = c", "*a, = c", "[*a] = c", "(*a) = c", "*(a) = c", "*(a, b), c = d", "a, (*b, *c) = d", "*a.b, c = d", "*a[0], b = d", "*f(), b = d", "x = *a", "x = *a,", "x = (*a)", "x = [*a, *b]", "print(*a, **b, *c)", "for *a in b: pass", "for *a, in b: pass", "del *a", "*a += 1", "*a: int = 1", "return *a", "x = yield *a", "a[*b]", "a[*b, 1]", "a[*b:1]", "{*a, **b}", "{**a, *b}", "{**a}", "{*a}", "*a", "*a, b", "lambda *a: *a", "f(*a := b)", "f(x for x in *a)", "[*a for a in b]", "with a as *b: pass", "with a as (*b, c): pass", "import a as *b", "x = *a if b else c", "x = *a or b,"):
    try: compile(source, "s", "exec"); print("ok  ", source)
    except SyntaxError as e: print(e.msg, "|", source)
