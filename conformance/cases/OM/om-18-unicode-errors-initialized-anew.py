# @row OM-18
# A unicode error whose __init__ fails has lost what it told; the bytes of a decode error are looked for last.


def told(function, *args):
    try:
        return function(*args)
    except (TypeError, ValueError) as error:
        return f"{type(error).__name__}: {error}"


kinds = (UnicodeEncodeError, ("ascii", "abc", 1, 2, "why")), (UnicodeDecodeError, ("ascii", b"abc", 1, 2, "why")), (UnicodeTranslateError, ("abc", 1, 2, "why"))
for args in (), (1,), ("a", "b", 5, 2, 3), ("a", "b", "c", 2, "x"), (1, "b", 1, 2, "x"), ("a", 1, 1, 2, "x"), ("u", b"z", 4, None, "x"):
    for kind, first in kinds:
        error = kind(*first)
        print(told(error.__init__, *args), [str(error)], error.args)
        print(error.encoding, error.object, told(getattr, error, "start"), told(getattr, error, "end"), error.reason)
print(ascii(str(ExceptionGroup("\ud800", [ValueError(1)]))), ascii(str(ExceptionGroup("\ud800\udc00", [ValueError(1)]))))
