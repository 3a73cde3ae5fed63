# @row OM-18
# int and float do not say that a memoryview is released, they say that it is no number; tobytes looks at its argument first.
m = memoryview(b"12")
print(int(m), float(m))
m.release()
for act in (lambda: int(m), lambda: float(m), lambda: m.tobytes(5), lambda: m.tobytes("X"), lambda: m.tobytes(), lambda: b"a" + m, lambda: bytearray(b"a") + m, lambda: m.tolist(), lambda: len(m), lambda: bytes(m), lambda: int(m, 10)):
    try: print(act())
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
class B:
    def __buffer__(self, flags): raise OSError("no buffer")
for act in (lambda: int(B()), lambda: float(B()), lambda: b"" + B()):
    try: print(act())
    except (TypeError, OSError) as e: print(type(e).__name__, e)
