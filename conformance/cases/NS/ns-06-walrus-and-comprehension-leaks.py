# @row NS-06
data = [1, 2, 3, 4]
print([y for x in data if (y := x * 2) > 4], y, "x" in globals())
print(any((witness := n) > 2 for n in data), witness)
total = 0
print([total := total + v for v in data], total)
while chunk := data[:2]:
    data = data[2:]
    print(chunk)
def f():
    if (m := len("abc")) and (k := m + 1): pass
    return m, k, sorted(locals())
print(f())
print((lambda v: (w := v) + w)(4), "w" in globals())
class A:
    (attr := 5)
    other = attr + 1
print(A.attr, A.other)
print(f"{(z := 3):>{z}}", z, [last := i for i in "ab"][-1] == last)
