# @row IN-08
# Decimals of and as other things: text, tuples, floats, integers, fractions, hashes, formats, pickles, subclasses.
import copy
import math
import pickle
from decimal import *
from fractions import Fraction


def show(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, e)


for value in ["1.50", " -1_000 ", "\u0661\u0662", "1e", "", "inf", "-sNaN12", "1E+999999999999999999999", (0, (1, 2), -1), (1, (), "F"), [0, (3,), "n"],
              (2, (1,), 0), (0, (10,), 0), (0, (1,), "x"), 1.1, -0.0, float("nan"), True, 10**40, None, b"1", 1j]:
    show(Decimal, value)
for text in ["123456.789", "-0.00001234", "1E+10", "0E-9", "NaN", "-Infinity"]:
    d = Decimal(text)
    print(d, repr(d), d.to_eng_string(), d.as_tuple(), d.adjusted(), d.number_class())
    for spec in ["", ".2f", "e", ".3e", "g", "%", "012.1f", ",.2f", "*^20", "+", " .0f", "z.1f", "<15", "=+15", "n", "010n"]:
        print(format(d, spec), end="|")
    print()
for spec in ["q", "0.3z", "_f", ",n", "<010"]:
    show(format, Decimal("1.5"), spec)
print(Decimal(1234567).__format__("n", {"decimal_point": ",", "thousands_sep": ".", "grouping": "\3\2"}))
for a, b in [("0.5", 0.5), ("1e3", 1000), ("0.1", Fraction(1, 10)), ("1e400", 10**400), ("2.5", 2.5 + 0j)]:
    print(Decimal(a) == b, hash(Decimal(a)) == hash(b), Decimal(a) < b if not isinstance(b, complex) else None, Decimal(a) >= b if not isinstance(b, complex) else None)
for text in ["2.5", "3.5", "-2.5", "1e20", "NaN", "Infinity"]:
    d = Decimal(text)
    for function in (int, float, round, math.floor, math.ceil, math.trunc, Decimal.as_integer_ratio, hash if d.is_finite() else bool, complex):
        show(function, d)
show(round, Decimal("2.675"), 2)
show(round, Decimal(1234), -2)
show(hash, Decimal("sNaN"))
show(lambda: Decimal(1) + 1.0)
show(lambda: "a" * Decimal(1))
show(pow, Decimal(7), 20, 13)
show(pow, Decimal(7), -1, 13)


class Price(Decimal):
    pass


p = Price("9.90")
p.shop = "a"
print(type(p + 1), type(Price.from_float(1.5)), type(copy.copy(p)), copy.deepcopy(p).shop, type(pickle.loads(pickle.dumps(p))))
print(Decimal.from_float(0.1), getcontext().create_decimal_from_float(0.1))
print(sum([Decimal("0.1")] * 10), max(Decimal(1), 2.5), sorted([Decimal(3), 1, Decimal("2.5"), 2.25]))
