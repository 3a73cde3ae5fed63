# @row OM-18
print(
    "%s %r %a %d %i %u" % ("é", "é", "é", 5, 5.9, 7), "%5d|%-5d|%05d|%+d|% d" % (1, 2, 3, 4, 5),
    "%x %X %#x %o %#o" % (255, 255, 255, 8, 8),
)
print(
    "%e %E %f %.2f %g %G %.3g" % (1.5, 1.5, 1.5, 2.345, 1e10, 1e-10, 1234.5), "%c%c" % (65, "b"), "%%" % (),
    "%s" % (1,), "%s" % [1, 2], "%(a)s %(b)d" % {"a": 1, "b": 2},
)
print(
    "%*d|%-*d|%.*f" % (5, 1, 5, 2, 2, 3.14159), "%10.3s|" % "abcdef", "%d" % True, "%x" % -255, "%#.3x" % 5,
    "%+.1e" % 12345.678, "%s" % None, "%s" % (None,), "%.0f" % 0.5, "%#.0f" % 1.0, "%d" % 10**20,
)
for bad in (
    lambda: "%d" % "x", lambda: "%d" % 1j, lambda: "%x" % 1.5, lambda: "%c" % "ab", lambda: "%c" % -1,
    lambda: "%s %s" % 1, lambda: "%s" % (1, 2), lambda: "%(a)s" % 5, lambda: "%(a)s" % {}, lambda: "%q" % 1,
    lambda: "%" % (), lambda: "%(a" % {}, lambda: "%*d" % ("x", 1), lambda: "%f" % "x", lambda: "%d" % None,
    lambda: "abc" % 5, lambda: "abc" % {}, lambda: "%c" % 1.5, lambda: "%d" % float("inf"), lambda: "%d" % float("nan"),
    lambda: "%5%" % (),
):
    try: print(bad())
    except (TypeError, ValueError, OverflowError, KeyError) as e: print(type(e).__name__, e)
