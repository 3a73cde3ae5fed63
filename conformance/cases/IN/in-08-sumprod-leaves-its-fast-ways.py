# @row IN-08
# sumprod() adds ints as they are while 64 bits hold the sum, floats in triple precision while it is finite, and goes on by the operators.
import math
import random

rng = random.Random(5)
VALUES = (0, 1, -1, 10, -5, 2**31, 2**63, 2**64, 2**80, -2**62, 1.5, 0.1, -0.0, 1e300, -1e300, 1e-300, float("inf"), float("nan"), True, False, 3**40, 2**1023, 2**1024, 5.5)
for _ in range(120):
    count = rng.randrange(1, 6)
    p, q = [rng.choice(VALUES) for _ in range(count)], [rng.choice(VALUES) for _ in range(count)]
    try:
        print(repr(math.sumprod(p, q))[:40])
    except OverflowError as error:
        print(error)
print(math.sumprod([10, -5, 2**31], [2**80, 1.5, 1.5]), math.sumprod([2**64, 1, -1e300, -1, 0], [-2**62, -1e300, -1, 0, 1e-300]))
