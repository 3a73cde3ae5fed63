# @row IM-02
"""Binomial coefficients up to 64 bits and beyond, greatest common divisors of what need not be an int."""
import math

for n in (0, 1, 2, 30, 61, 62, 66, 67, 68, 69):
    print(n, [math.comb(n, k) for k in range(n + 2)])


class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value


print(math.comb(Index(67), Index(33)), math.comb(5, 2**70), math.comb(2**70, 2))
print(math.gcd(), math.gcd(Index(12), 18, -(2**63)), math.lcm(), math.lcm(Index(4), -6, True))
for call in (lambda: math.comb(-1, 2), lambda: math.comb(1, -2), lambda: math.comb(-1, -2**70), lambda: math.gcd(1.5), lambda: math.gcd(1, a=2), lambda: math.lcm(x=1)):
    try:
        print(call())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
