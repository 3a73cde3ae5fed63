# @row NS-06
if (n := len("abc")) > 2: print(n)
while (n := n - 1) > 0: print(n, end=" ")
print()
print([y := 1, y ** 2], (z := 2, z + 1), {(k := "a"): k}, f"{(w := 5)}", f"{w:=5}")
def f(a, b=(d := "default")): return a, b
print(f(c := 1), c, d)
x = (a := 1) + (b := a + 1)
print(x, a, b)
print([last := v for v in range(3)], last, any((hit := v) == 2 for v in range(5)), hit)
lst = [0] * 3
lst[(i := 1)] = "set"
print(lst, i)
assert (m := "msg"), m
print((lambda: (q := 5) + q)(), "q" in globals())
match (subject := [1, 2]):
    case [s, t] if (u := s + t): print(u, subject)
