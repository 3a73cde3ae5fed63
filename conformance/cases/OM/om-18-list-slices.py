# @row OM-18
l = list(range(10))
print(l[2:5], l[:3], l[-3:], l[::3], l[::-2], l[5:2], l[5:2:-1], l[100:], l[-100:2], l[:], l[slice(1, 4)])
m = l[:]
m[2:4] = "abcd"
m[0:0] = [100]
m[-1:] = []
print(m)
m[::2] = [0] * len(m[::2])
del m[1::2]
print(m)
m[1:1] = m
print(m)
m[:] = []
print(m)
for bad in (
    lambda: l.__setitem__(slice(0, 4, 2), [1]), lambda: l.__setitem__(slice(0, 2), 5), lambda: l[1.0:2], lambda: l[::0],
    lambda: l.__delitem__(slice(None, None, 0)), lambda: l[{}], lambda: l.__setitem__("a", 1), lambda: l[2**100],
    lambda: l[:: 2**100] and "ok",
):
    try: print(bad())
    except (ValueError, TypeError, IndexError) as e: print(type(e).__name__, e)
