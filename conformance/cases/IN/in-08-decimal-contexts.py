# @row IN-08
# Contexts of decimal: current, local and per-context ones, signals as mappings, traps as exceptions, refused settings.
import contextvars
import copy
import pickle
from decimal import *
import decimal


def show(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, e)


print(getcontext())
with localcontext(prec=5, rounding=ROUND_UP) as inner:
    print(Decimal(1) / 3, getcontext() is inner, inner.flags[Inexact])
print(Decimal(1) / 3)


def change():
    getcontext().prec = 7
    return Decimal(2).sqrt()


print(contextvars.copy_context().run(change), getcontext().prec)
show(lambda: Decimal(1) / 0)
show(lambda: Decimal(0) / 0)
show(lambda: Decimal("x"))
show(lambda: Decimal("sNaN") + 1)
with localcontext() as context:
    context.traps[FloatOperation] = True
    show(Decimal, 1.5)
    show(lambda: Decimal(1) < 1.5)
    show(lambda: Decimal("1.5") == 1.5)
    context.traps = dict.fromkeys(context.traps, False)
    print(Decimal("y"), Decimal(1) / 0, context.flags)
    print(context)
for name, value in [("prec", 0), ("prec", "1"), ("prec", 10**30), ("Emin", 1), ("Emax", -1), ("rounding", "up"), ("capitals", 2), ("clamp", None),
                    ("flags", {}), ("traps", 3), ("other", 1)]:
    show(setattr, Context(), name, value)
show(delattr, Context(), "prec")
show(Context, 1, 2, 3, 4, 5, 6, 7, 8, 9)
show(Context, emin=3)
show(Context, flags=[Inexact], traps=[Overflow, Clamped])
show(setcontext, 3)
flags = getcontext().flags
show(flags.__getitem__, ZeroDivisionError)
show(flags.__delitem__, Inexact)
print(len(flags), list(flags), flags == flags.copy(), type(flags).__mro__[1:3])
other = Context(prec=3, clamp=1, Emax=9, Emin=-9, traps=[])
for made in (copy.copy(other), other.copy(), pickle.loads(pickle.dumps(other))):
    print(made)
setcontext(ExtendedContext)
print(getcontext() is ExtendedContext, Decimal(1) / 0)
print(issubclass(Underflow, (Inexact, Rounded, Subnormal)), issubclass(DivisionByZero, ZeroDivisionError), issubclass(FloatOperation, TypeError))
print(decimal.MAX_PREC, decimal.MIN_ETINY, decimal.__libmpdec_version__, decimal.HAVE_THREADS)
