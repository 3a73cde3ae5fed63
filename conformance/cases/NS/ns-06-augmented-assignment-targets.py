# @row NS-06
class A: pass
a = A()
a.n, l, d = 1, [1, 2], {"k": "v"}
a.n += 1
l[0] *= 10
l[-1] -= 5
d["k"] += "w"
l[5:] += [9]
l[:1] *= 2
print(a.n, l, d)
x = 1
x += x
x **= 3
x //= 3
x %= 5
x <<= 4
x |= 1
x ^= 3
x &= 0xFF
x >>= 1
x /= 2
print(x)
for source in (
    "(a, b) += 1", "[a] += 1", "a + b += 1", "f() += 1", "a += b += c", "*a += 1", "(a) += 1", "a.b.c += 1",
    "a[0][1] += yield", "x: int += 1", "None += 1", "(x for x in y) += 1", "a if b else c += 1", "'x' += 1",
    "a := b += 1",
):
    try:
        compile(source, "s", "exec")
        print(source, "ok")
    except SyntaxError as e: print(source, "->", e.msg)
