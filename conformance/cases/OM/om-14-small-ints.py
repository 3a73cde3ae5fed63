# @row OM-14
def make(n): return int(str(n))
print([n for n in range(-10, 262) if make(n) is not make(n)])
print(make(256) is make(256), make(257) is make(257), make(-5) is make(-5), make(-6) is make(-6))
a = make(1000)
print(a - 744 is make(256), a * 0 is make(0), a // 4 is make(250), (a + 1) is (a + 1), len("ab") is make(2), hash(5) is make(5))
print(int(True) is make(1), int(7.9) is make(7), abs(make(-3)) is make(3), -make(5) is make(-5), +a is a, int(a) is a)
x, y = 257, 257
print(x is y)
print(make(2**70) is make(2**70), int.from_bytes(b"\x07") is make(7), ord("\x05") is make(5), 2**70 - 2**70 is make(0), round(3.2) is make(3))
