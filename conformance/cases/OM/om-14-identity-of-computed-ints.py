# @row OM-14
a = 256
b = int("256")
c = 200 + 56
minus, one, two, seven = -5, 1, 2, 7
print(a is b, a is c, int("-5") is minus, int(256.0) is b, len("x" * 256) is b, hash(256) is b)
n = 257
big = [n - 1, n - 300 + 299, -(n - 256) * 5]
print([x is y for x, y in zip(big, (256, 256, -5))])
print(int("257") is int("257"), n + 1 is n + 1, (n + 1) - 2 is a)
power, half = 2 ** 8, 5 // 2
print(int(True) is one, half is two, power is a, abs(-7) is seven, round(2.3) is two)
