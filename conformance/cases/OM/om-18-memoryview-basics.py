# @row OM-18
m = memoryview(bytearray(b"abcdef"))
print(
    m[0], m[-1], m[1:3].tobytes(), m[::2].tolist(), len(m), m.format, m.itemsize, m.nbytes, m.ndim, m.shape, m.strides,
    m.suboffsets, m.readonly, m.contiguous, m.c_contiguous, type(m.obj).__name__, m == b"abcdef", m != b"x", m.hex(),
    97 in m, list(m)[:2],
)
m[0] = 120
m[1:3] = b"YZ"
m[::-1][0] = 33
print(m.obj, bytes(m[::-1]), m.toreadonly().readonly, hash(memoryview(b"a")) == hash(b"a"))
for bad in (
    lambda: m[10], lambda: m["a"], lambda: m.__setitem__(0, 256), lambda: m.__setitem__(0, "a"),
    lambda: m.__setitem__(slice(0, 2), b"abc"), lambda: m.__delitem__(0), lambda: memoryview(b"a").__setitem__(0, 1),
    lambda: hash(m), lambda: memoryview("s"), lambda: memoryview(5), lambda: memoryview(), lambda: m + m, lambda: m < m,
    lambda: m[0, 0], lambda: m.nope, lambda: m.__setitem__(0, -1),
):
    try: print(bad())
    except (TypeError, ValueError, IndexError, AttributeError, NotImplementedError) as e: print(type(e).__name__, e)
