# @row IN-03
# Calls with keywords, with star arguments and with defaults: what is bound, how deep they may go, what tracebacks show.
import sys
import traceback


def by_keyword(n, *, depth=0):
    return by_keyword(n - 1, depth=depth + 1) if n else depth


def by_star(*args, **keywords):
    if args[0] == 0:
        return args, keywords
    return by_star(args[0] - 1, *args[1:], **keywords)


def by_default(n, seen=0, step=1):
    return by_default(n - step, seen + step) if n > 0 else seen


sys.setrecursionlimit(30_000)
print(by_keyword(20_000), by_default(20_000), by_star(9_000, "kept", name="value"))
sys.setrecursionlimit(1000)
for call in (lambda: by_keyword(5000), lambda: by_star(5000, a=1)):
    try:
        call()
    except RecursionError as error:
        print(error)


def fails(a, b=2, *rest, c, **more):
    raise ValueError((a, b, rest, c, more))


class Bound:
    def method(self, *args, **keywords):
        return fails(*args, **keywords)

    def generator(self, first, second="second"):
        yield first
        yield second

    def __init__(self, *args, **keywords):
        self.made = args, keywords


bound = Bound(1, x=2)
print(bound.made, Bound(*[3], **{"y": 4}).made)
method = bound.method
for call in (
    lambda: fails(1, c=2),
    lambda: fails(c=1, a=5, z=0),
    lambda: fails(*range(4), **dict(c=1, d=2)),
    lambda: method(1, c=3),
    lambda: bound.method(*"ab", **{"c": 1}),
):
    try:
        call()
    except ValueError as error:
        print(error, [entry.name for entry in traceback.extract_tb(error.__traceback__)])
print(list(bound.generator(first=1)), list(bound.generator(*[1], **{"second": 2})), list(bound.generator(1)))
for text in (
    "fails(1)", "fails(c=1)", "fails(1, a=2, c=3)", "by_default(1, 2, 3, 4)", "by_default(step=1)", "by_default(1, x=2)",
    "fails(*5)", "fails(**5)", "fails(*[1], **{1: 2})", "fails(1, **{'a': 2, 'c': 1})",
):
    try:
        eval(text)
    except TypeError as error:
        print(text, "-", error)


def defaults(a, b=[], c={}):
    b.append(a)
    return len(b), c


print(defaults(1), defaults(2), defaults(3, c=None), defaults(4, []))
defaults.__defaults__ = (0,)
for text in ("defaults(1, [])", "defaults(1)"):
    try:
        print(eval(text))
    except TypeError as error:
        print(error)
defaults.__defaults__ = None
try:
    defaults(1, [])
except TypeError as error:
    print(error)


def handled(*, value):
    try:
        fails(value, c=value)
    except ValueError as error:
        return str(error)
    finally:
        print("finally", value)


print(handled(value=1), handled(**{"value": 2}))
