# @row OM-18
m = memoryview(b"abc")
n = m[1:]
m.release()
m.release()
print(n.tobytes(), repr(m).split(" at ")[0])
for bad in (
    lambda: m[0], lambda: len(m), lambda: m.tobytes(), lambda: m.format, lambda: memoryview(m), lambda: m == b"abc",
    lambda: m.cast("b"), lambda: bytes(m), lambda: m.__enter__(), lambda: hash(m), lambda: list(m), lambda: m.readonly,
):
    try: print(bad())
    except (ValueError, TypeError) as e: print(type(e).__name__, e)
with memoryview(b"with") as w: print(w.tolist())
try: w[0]
except ValueError as e: print(e)
x = memoryview(bytearray(b"x"))
y = memoryview(x)
x.release()
print(y.tolist())
