# @row OM-15
a = b = [1]
a += [2]
a *= 2
print(b, a is b)
s = t = {1, 2, 3}
s |= {4}
s -= {1}
s &= {2, 3, 4, 5}
s ^= {2, 9}
print(t, s is t)
d = e = {"a": 1}
d |= {"b": 2}
d |= [("c", 3)]
print(e, d is e)
n = m = 5
n += 1
print(n, m)
u = v = (1,)
u += (2,)
print(u, v)
f = g = frozenset([1])
f |= {2}
print(sorted(f), sorted(g))
p = q = "x"
p += "y"
print(p, q)
ba = bb = bytearray(b"a")
ba += b"b"
ba *= 2
print(bb, ba is bb)
by = bz = b"a"
by += b"b"
print(by, bz)
for bad in (lambda: a.__iadd__(5), lambda: s.__ior__([1]), lambda: d.__ior__(5)):
    try:
        print(bad())
    except TypeError as x:
        print(x)
a += "str"
print(a)
try:
    a += 5
except TypeError as x:
    print(x)
