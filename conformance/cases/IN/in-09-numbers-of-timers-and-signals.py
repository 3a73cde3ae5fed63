# @row IN-09
# What setitimer takes for a time, and what signals the C library keeps for itself.
import signal
from fractions import Fraction
class I:
    def __index__(self): return 0
class F:
    def __float__(self): return 0.0
for a in (10**30, 10**15, -10**30, 1e20, float("inf"), float("nan"), "a", None, I(), F(), Fraction(0), True and 0, -1, -1.5):
    for f in (lambda: signal.setitimer(0, a), lambda: signal.setitimer(0, 0, a)):
        try: print(type(a), f())
        except Exception as e: print(type(a), type(e).__name__, e)
for n in (9, 19, 32, 33, 64, 34, 65, 0, -1):
    for f in (lambda: signal.siginterrupt(n, False), lambda: signal.getsignal(n)):
        try: print(n, f())
        except Exception as e: print(n, type(e).__name__, e)
signal.setitimer(0, 0)
