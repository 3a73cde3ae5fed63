# @row OM-15
a = list(range(10))
alias = a
a[2:5] = "xy"
print(alias)
a[1:1] = [0.5, 0.6]
print(a)
a[::2] = range(len(a[::2]))
print(a)
a[-2:] = []
print(a)
del a[1::3]
print(a)
a[:] = a[::-1]
print(a is alias, alias)
a[3:1] = ["!"]
print(a)
a[100:] = [9]
print(a)
for bad in (lambda: a.__setitem__(slice(0, 4, 2), [1]), lambda: a.__setitem__(slice(0, 2), 5), lambda: a.__setitem__(99, 1), lambda: a.__delitem__(99),
            lambda: a.__setitem__("x", 1), lambda: a[slice(1, 2, 0)], lambda: a.__setitem__(slice("a"), [])):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)
a[:] = a
a[1:2] = a
print(a)
b = bytearray(b"hello")
b[1:3] = b"EYY"
b[0] = 74
del b[-1]
print(b)
try:
    b[0] = 300
except ValueError as e:
    print(e)
