# @row OM-18
for text in ("1_000", "_1", "1_", "1__0", " 12 ", "\t1\n", "+_1", "0x_f", "0x", "٣", "\u30005", "1 2", "", "0_0", "-0"):
    for base in (10, 0, 16):
        try:
            print(ascii(text), base, int(text, base))
        except ValueError as error:
            print(error if text.isascii() else ascii(str(error)))
