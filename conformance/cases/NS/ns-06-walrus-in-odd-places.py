# @row NS-06
# Assignment expressions in conditions, comprehensions, calls, slices, f-strings, lambdas and defaults.
if (n := 10) > 5: print(n)
print([y := 1, y ** 2, y], y)
print((a := 1, b := a + 1), a, b)
print(f"{(w := 5)} {w}", f"{w:=5}")
x = [1, 2, 3, 4][(i := 1):(j := 3)]
print(x, i, j)
print([last := v for v in range(4)], last)
print(any((hit := v) > 2 for v in range(10)), hit)
def f(a, b=(d := 7), *c): return a, b
print(f((q := 1)), d, q)
print((lambda: (z := 3) + z)())
while (c := len(x)): x.pop()
print(c)
print({(k := "key"): (v := "val")}, k, v)
d2 = {}
d2[(m := 1)] = (o := 2)
print(d2, m, o)
total = 0
print([total := total + v for v in (1, 2, 3)], total)
def gen():
    while (got := (yield)) is not None: print("got", got)
g = gen(); next(g); g.send(1)
try: g.send(None)
except StopIteration: print("end")
assert (t := 1), "no"
print((t := t + 1) if t else 0, t)
x = (y := (z := 5) + 1) + 1
print(x, y, z)
def scope():
    r = [[(inner := i * j) for i in range(3)] for j in range(2)]
    return r, inner
print(scope())
