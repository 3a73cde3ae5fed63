# @row IN-05
# Where the library's `traceback` fails, exceptions are reported without it: chains, repetitions, limits, names.
import sys
import traceback


def fails(*args):
    raise ValueError("no report")


traceback._print_exception_bltin = fails
sys.stderr = sys.stdout


def report(function, *args):
    try:
        function(*args)
    except BaseException:
        sys.excepthook(*sys.exc_info())
    print("--")


def deep(n):
    if n:
        deep(n - 1)
    return 1 / 0


def chained():
    try:
        try:
            deep(0)
        except ZeroDivisionError as e:
            raise KeyError("k") from e
    except KeyError:
        raise OSError(2, "gone")


def hidden():
    try:
        deep(0)
    except ZeroDivisionError:
        raise LookupError from None


def raised(error):
    raise error


class Silent(Exception):
    def __str__(self):
        raise self


Silent.__module__ = "else.where"


class Nowhere(Exception):
    __module__ = None


for n in 2, 3, 4, 9:
    report(deep, n)
report(chained)
report(hidden)
report(compile, "a b", "f.py", "exec")
report(raised, SyntaxError("x", (None, 5, 2, "abc")))
report(raised, Silent())
report(raised, Nowhere("n"))
report(raised, ExceptionGroup("group", [ValueError(1)]))
one, two = ValueError("one"), ValueError("two")
one.__cause__, two.__context__ = two, one
report(raised, one)
for limit in 2, 0, -1, "x", 2**70:
    sys.tracebacklimit = limit
    report(deep, 1)
sys.excepthook(ValueError, ValueError("no traceback"), None)
