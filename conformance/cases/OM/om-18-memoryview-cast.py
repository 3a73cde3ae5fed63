# @row OM-18
b = bytearray(range(8))
m = memoryview(b)
print(
    m.cast("H").tolist(), m.cast("I").tolist(), m.cast("q").tolist(), m.cast("b").tolist(), m.cast("c").tolist()[:2],
    m.cast("B", [2, 4]).tolist(), m.cast("?").tolist(), m.cast("B", (2, 2, 2)).shape, m.cast("H", [2, 2]).strides,
)
t = m.cast("B", [2, 4])
print(t[1, 2], t.ndim, t.nbytes, t.tobytes(), len(t), t.cast("B").tolist())
t[0, 0] = 99
print(b[0])
h = m.cast("h")
h[0] = -1
f = m.cast("f")
f[1] = 1.5
print(b, f[1])
for bad in (
    lambda: m.cast("x"), lambda: m[:3].cast("H"), lambda: m.cast("H").cast("I"), lambda: m.cast("B", [3]),
    lambda: m.cast("B", 5), lambda: m[::2].cast("H"), lambda: t[0], lambda: t[5, 0], lambda: h.__setitem__(0, 2**20),
    lambda: h.__setitem__(0, 1.5), lambda: m.cast("HH"), lambda: m.cast(5), lambda: t.__setitem__(0, 1),
    lambda: m.cast("B", []), lambda: f.__setitem__(0, "x"),
):
    try: print(bad())
    except (TypeError, ValueError, IndexError, NotImplementedError) as e: print(type(e).__name__, e)
