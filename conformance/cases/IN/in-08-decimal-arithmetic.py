# @row IN-08
# Decimal arithmetic is rounded correctly under every rounding, and raises the flags that belong to it.
import random
from decimal import *

rnd = random.Random(13)
ROUNDINGS = [ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_05UP]
UNARY = "abs minus plus next_minus next_plus normalize to_integral_exact to_integral_value sqrt exp ln log10 logb".split()
BINARY = ("add subtract multiply divide divide_int remainder remainder_near divmod power quantize compare compare_total"
          " max min max_mag min_mag next_toward scaleb shift rotate same_quantum copy_sign").split()


def number():
    kind = rnd.random()
    if kind < 0.1:
        return Decimal(rnd.choice(["Inf", "-Inf", "NaN", "sNaN7", "-NaN12345678901", "0E+3", "-0.00"]))
    digits = rnd.choice([1, 2, 5, 9, 18, 19, 28, 40])
    return Decimal((rnd.randint(0, 1), tuple(map(int, str(rnd.randrange(10**digits)))), rnd.choice([0, 0, -1, -digits, rnd.randint(-60, 60)])))


for i in range(400):
    context = Context(prec=rnd.choice([1, 3, 9, 16, 28, 50]), rounding=rnd.choice(ROUNDINGS), Emax=rnd.choice([60, 384]), Emin=-rnd.choice([50, 383]),
                      clamp=rnd.randint(0, 1), traps=[])
    if rnd.random() < 0.35:
        name, operands = rnd.choice(UNARY), (number(),)
    else:
        name, operands = rnd.choice(BINARY), (number(), number())
        if name in ("shift", "rotate", "scaleb", "power") and rnd.random() < 0.8:
            operands = operands[0], Decimal(rnd.randint(-20, 20))
    result = getattr(context, name)(*operands)
    print(name, *operands, context.prec, context.rounding, "=", result, [signal.__name__ for signal, set_ in context.flags.items() if set_])
