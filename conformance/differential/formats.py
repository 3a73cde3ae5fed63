# @verify 0 6
# @nightly 0 400
"""Specifications, percent formats and templates by chance, for values of many types.

A block has 300 of each: format(), % of str and bytes, str.format().
"""
import datetime
import decimal
import enum
import fractions
import ipaddress
import uuid
import warnings

from digests import run, told

warnings.simplefilter("ignore")


class Whole(int):
    pass


class Real(float):
    pass


class Own(str):
    pass


class Digit(enum.IntEnum):
    A = 3


class Word(enum.StrEnum):
    A = "x"


class Bits(enum.IntFlag):
    A = 1
    B = 2


class Plain(enum.Enum):
    A = 1


class Shown:
    a = 5

    def __getitem__(self, key):
        return f"item{key!r}"

    def __format__(self, specification):
        return f"Shown<{specification}>"

    def __repr__(self):
        return "Shown!"


VALUES = (
    0, 1, -1, 255, 10**20, -10**30, True, False, None, 0.0, -0.0, 1.5, -2.25, 1e100, 1e-7, float("inf"), float("-inf"), float("nan"), 123456789.123456789, 1e16, 12345678901234567890.0,
    1j, 1 + 2j, -0j, complex("nan"), complex(1e20, -1e-20), "", "abc", "é\U0001f600", "a\0b", b"ab", Whole(5), Real(2.5), Own("sub"), Digit.A, Word.A, Bits.A | Bits.B, Plain.A, [1], (1,), {},
    decimal.Decimal("1.23456"), decimal.Decimal("-1E+10"), decimal.Decimal("NaN"), decimal.Decimal("Infinity"), decimal.Decimal("0E-10"), fractions.Fraction(1, 3), fractions.Fraction(-22, 7),
    fractions.Fraction(10**20, 3), datetime.date(2024, 2, 29), datetime.datetime(2024, 2, 29, 1, 2, 3, 4), datetime.time(1, 2, 3), datetime.timedelta(1), int, object,
    ipaddress.ip_address("1.2.3.4"), ipaddress.ip_address("::1"), ipaddress.ip_network("10.0.0.0/8"), uuid.UUID(int=5))
FIELDS = (
    "{}", "{0}", "{1}", "{a}", "{a.b}", "{0.a}", "{0[x]}", "{0[1]}", "{0[-1]}", "{!r}", "{!s}", "{!a}", "{!x}", "{:>{}}", "{:{}{}}", "{a!r:>10}", "{0:{1}}", "{", "}", "{{", "}}", "{0[}", "{0.}",
    "{.a}", "{[0]}", "{0[a]b}", "{0!}", "{0!r", "{:{:{}}}", "{a:{b}}", "{0.a.b[c]}", "{0[]}", "{ 0}", "{0 }", "{a b}", "{-1}", "{999999999999999999999}", "{0:}", "{!r:}", "{0!rr}", "{:\0}", "text",
    "{0[{}]}", "{:{a}.{b}}", "{0.real}", "{0.__class__.__name__}", "{0:%Y}")


def maybe(rng, chance, texts):
    return rng.choice(texts) if rng.random() < chance else ""


def specification(rng):
    align = maybe(rng, 0.6, "*0é<\U0001f600 \0x") + rng.choice("<>^=") if rng.random() < 0.4 else ""
    width = maybe(rng, 0.5, ("1", "5", "10", "20", "3", "0", "007", "99"))
    grouping = maybe(rng, 0.25, (",", "_", ",", "_", ",", "_", ",_", "__"))
    precision = "." + rng.choice(("0", "1", "2", "3", "10", "20", "", "50")) if rng.random() < 0.4 else ""
    kind = maybe(rng, 0.75, "bcdeEfFgGnosxX%sraibcdeEfFgGnosxX%sraiqyY!Zt\xe9")
    return align + maybe(rng, 0.3, "+- ") + maybe(rng, 0.1, "z") + maybe(rng, 0.25, "#") + maybe(rng, 0.25, "0") + width + grouping + precision + kind + maybe(rng, 0.03, "x 1")


def directive(rng):
    flags = "".join(rng.choice("#0- +") for _ in range(rng.choice((0, 0, 1, 1, 2, 3))))
    precision = "." + rng.choice(("0", "3", "*", "", "12", "1")) if rng.random() < 0.4 else ""
    return (
        "%" + maybe(rng, 0.1, ("(a)", "(b)", "((a))", "()")) + flags + maybe(rng, 0.4, ("5", "10", "*", "1", "0", "25")) + precision + maybe(rng, 0.1, "hlL")
        + rng.choice("diouxXeEfFgGcrsa%bq diouxXeEfFgGcrsa%bq yzé"))


def percent(rng):
    text = directive(rng)
    wanted = text.count("*") + 1 + (rng.choice((-1, 1)) if rng.random() < 0.05 else 0)
    values = tuple(rng.choice(VALUES) if i == wanted - 1 or rng.random() < 0.1 else rng.randrange(-3, 12) for i in range(wanted))
    if rng.random() < 0.2:
        values = {"a": rng.choice(VALUES), "b": 2} if rng.random() < 0.6 else values[-1] if values else 1
    yield f"{text!r} {values!r} {told(text.__mod__, values)} {told(text.encode('latin-1').__mod__, values)}"


def template(rng):
    text = "".join(rng.choice(FIELDS) for _ in range(rng.choice((1, 1, 2, 2, 3))))
    others = (Shown(), Shown(), [1, 2, 3], {"x": 1, "1": 2, -1: 3})
    values = [rng.choice(VALUES + others) for _ in range(rng.randrange(4))]
    named = {name: rng.choice((*VALUES, Shown())) for name in "ab" if rng.random() < 0.6}
    yield f"{text!r} {values!r} {named!r} {told(lambda: text.format(*values, **named))}"


def items(rng):
    for _ in range(300):
        value, text = rng.choice(VALUES), specification(rng)
        yield f"{text!r} {value!r} {told(format, value, text)}"
        yield from percent(rng)
        yield from template(rng)


run(items)
