# @row OM-18
class B:
    def __bytes__(self): return b"own"
class F:
    def __format__(self, s): return "never"
    def __repr__(self): return "é"
print(
    b"%s %b" % (b"x", bytearray(b"y")), b"%d %x %o %i" % (5, 255, 8, 6), b"%5d|%-5d|%05d" % (1, 2, 3),
    b"%c%c" % (65, b"B"), b"%.2f %e %g" % (1.5, 1.5, 1.5), b"%a %r" % ("é", F()), b"%(k)s" % {b"k": b"v"}, b"%%",
    b"%s" % B(), b"%s" % memoryview(b"mv"), b"%10s|%-10s|%.2s" % (b"a", b"b", b"cde"), b"%*d" % (4, 7),
    bytearray(b"%d") % 5,
)
for bad in (
    lambda: b"%s" % "str", lambda: b"%b" % 5, lambda: b"%d" % "x", lambda: b"%c" % 256, lambda: b"%c" % b"ab",
    lambda: b"%c" % "a", lambda: b"%(k)s" % {"k": b"v"}, lambda: b"%q" % 1, lambda: b"%s %s" % b"x", lambda: b"%s" % (),
    lambda: b"%d" % (1, 2), lambda: b"%x" % 1.5, lambda: b"%" % (),
):
    try: print(bad())
    except (TypeError, ValueError, KeyError, OverflowError) as e: print(type(e).__name__, e)
