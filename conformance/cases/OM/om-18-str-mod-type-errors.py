# @row OM-18
class Indexed:
    def __index__(self): return 7
print("%x %o" % (Indexed(), Indexed()), "%d" % 3.99, "%d" % True)
for text, value in (("%x", 3.5), ("%d", "3"), ("%f", "3"), ("%c", "ab"), ("%c", -1), ("%c", 0x110000), ("%c", 1.5), ("%d", float("nan")), ("%d", 1j), ("%z", 1), ("%", 1), ("%5", 1), ("%d %d", 1), ("%d", (1, 2)), ("%x", Indexed)):
    try:
        print(text % (value if isinstance(value, tuple) else (value,)))
    except (TypeError, ValueError, OverflowError) as error:
        print(type(error).__name__, error)
