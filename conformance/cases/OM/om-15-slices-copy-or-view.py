# @row OM-15
# Slices of lists, strings, bytes and tuples are new objects (or the same immutable one), of memoryviews and ranges views.
l, t, s, b, ba, r = [1, 2, 3], (1, 2, 3), "abc", b"abc", bytearray(b"abc"), range(3)
for o in (l, t, s, b, ba, r): print(type(o).__name__, o[:] is o, o[:] == o, o[0:3] is o, o[::1] is o, o[::-1], o[5:], o[-2:])
m = memoryview(ba)
m[0] = 90
print(ba, m[1:].tolist(), m[::-1].tobytes())
m[1:] = b"xy"
print(ba)
for bad in (lambda: m.__setitem__(slice(0, 1), b"ab"), lambda: m.__setitem__(0, "a"), lambda: m.__setitem__(0, 256)):
    try: bad()
    except (ValueError, TypeError, BufferError) as e: print(type(e).__name__, e)
l[1:2] = "xyz"; print(l)
l[::2] = [0, 0, 0]; print(l)
try: l[::2] = [1]
except ValueError as e: print(e)
l[10:] = [9]; print(l)
l[2:0] = ["ins"]; print(l)
l[:] = l[::-1]; print(l)
l[1:3] = l; print(l)
del l[::3]; print(l)
try: l[0:1] = 5
except TypeError as e: print(e)
try: l[::2] = 5
except TypeError as e: print(e)
l[:0] = (i for i in range(2)); print(l)
d = {"k": l}
d["k"][:1] = []
print(l is d["k"], l)
