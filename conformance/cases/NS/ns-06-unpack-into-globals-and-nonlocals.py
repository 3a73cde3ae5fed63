# @row NS-06
def f():
    global ga, gb
    ga, *gb = range(3)
    n = m = None
    def g():
        nonlocal n, m
        (n, m), [x] = (1, 2), [3]
        for n in "ab": pass
        return x
    r = g()
    return n, m, r
print(f(), ga, gb)
class A:
    a, b = 1, 2
    a, b = b, a
    (c, *d), e = "xyz", 5
print(A.a, A.b, A.c, A.d, A.e)
def swap(p, q):
    p, q = q, p
    return p, q
print(swap(1, 2))
x = [1, 2, 3]
x[0], x = 9, x
print(x)
i = j = 0
i, j = j + 1, i + 2
print(i, j)
