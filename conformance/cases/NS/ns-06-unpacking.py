# @row NS-06
a, b, c = 10, 20, 30
a, b = b, a
print(a, b, c)
a, b, c, *d = "HelloWorld!"
print(a, b, c, d)
a, *b, c = "HelloWorld"
print(a, b, c)
first, *_, last = range(10)
print(first, last, _)
*all_, = (1, 2)
[p, (q, *r)] = [1, "xyz"]
(s), = [5]
print(all_, p, q, r, s)
x = y = z = []
print(x is y is z)
i = 0
i, items = 1, [10, 20]
i, items[i] = 0, 99
print(i, items)
d = {}
d["k"], (d["n"],), *d["rest"] = 1, [2], 3, 4
print(d)
for k, (v, *w) in [("a", (1, 2, 3)), ("b", "z")]:
    print(k, v, w)
print(*[1], *(2,), *{3: 0}, *"45", sep=",")
print([*range(3), *"ab"], (*[1], 2), {*[1, 1]}, {**{"a": 1}, "a": 2, **{"b": 3}})
for bad in ("a, b = 1, 2, 3", "a, b = [1]", "a, *b, c = [1]", "a, b = 5", "a, b = None", "(a, b), c = 1, 2", "a, b = {1}", "a, = ()", "a, b, c = iter([1, 2])", "[a] = 5", "*a, b = 1", "[*5]", "{**5}", "f(**{1: 2})", "print(*5)", "dict(**5)", "print(*[1], **{'sep': 1, 'sep': 2}, **{'sep': ''})"):
    try:
        exec(bad, {"f": lambda **k: k})
        print("ok", bad)
    except Exception as e:
        print(bad, "->", type(e).__name__, e)
