# @row OM-18
# Widths and precisions that no C int holds: the type is checked first, then the precision.
for spec in (".3000000000f", ".3000000000", "99999999999999999999", ".99999999999999999999", "3000000000q", ".3000000000q", "9.223372036854776e+18", "9223372036854775807q", "9223372036854775808q"):
    for value in (1.5, 5, 1j, True):
        try: print(spec, format(value, spec))
        except ValueError as e: print(spec, type(value).__name__, e)
for width in (-2**63, -1, 0, 2):
    print("abc".ljust(width), "abc".rjust(width), "abc".center(width), "abc".zfill(width), b"abc".ljust(width), b"abc".center(width), b"abc".zfill(width))
