# @row OM-18
for text in ("a\tb", "a\n\tb", "ab\rc\td", "\t\t", "é\tß", "a\x0b\tb", "12345678\t9"):
    print([ascii(text.expandtabs(size)) for size in (8, 4, 1, 0, -3)])
try:
    "\t".expandtabs(2**31)
except OverflowError as error:
    print(error)
