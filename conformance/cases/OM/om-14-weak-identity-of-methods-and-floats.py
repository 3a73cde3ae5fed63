# @row OM-14
x = 1.5
y = 1.5 * 1
print(x == y, float(x) is x, x + 0.0 is x, abs(x) is x, -(-x) is x, x.real is x, x.conjugate() is x)
n = 10 ** 20
print(int(n) is n, n + 0 is n, +n is n, abs(n) is n, n * 1 is n, n // 1 is n, n.real is n, n.__int__() is n, n | 0 is n)
s = frozenset([1])
print(frozenset(s) is s, s.copy() is s, s | frozenset() is s, s & s is s)
r = range(3)
print(r[:] is r, r[0:] == r, iter([]) is iter([]))
it = iter([1])
print(iter(it) is it, reversed([1]) is reversed([1]))
