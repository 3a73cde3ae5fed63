# @row OM-02
import datetime, decimal
class F(float): pass
print(f"{5:05d}|{5:<4}|{5:+}|{255:#x}|{255:#06b}|{1234567:,}|{1234567:_}|{0.5:.0%}|{1e10:g}|{3.14159:.2f}|{65:c}|{1.5:e}|{True:d}|{True}|{True:>6}")
print(f"{'ab':>5}|{'ab':*^6}|{'abcdef':.3}|{'x':<3}|{None}|{F(1.25):.1f}|{1+2j:.1f}|{decimal.Decimal('1.50'):.1f}|{datetime.date(2020, 1, 2):%d/%m}")
for value, spec in (
    (5, "s"), ("a", "d"), (None, "5"), ([], ">5"), (1.5, "d"), (5, ".2d"), ("a", "+"), ("a", "="), (5, "q"),
    (5, "05.3"), (1j, "%"), (object(), "x"), (5, ",_"), ("a", ","), (5, "x,"), (65, "+c"), (2**21, "c"), (-1, "c"),
    ("a", "0"), (b"a", "5"), (1.5, "x"), ({}, "d"), (5, "z"),
):
    try: print(repr(format(value, spec)))
    except Exception as e: print(type(e).__name__, str(e).split(" at 0x")[0])
