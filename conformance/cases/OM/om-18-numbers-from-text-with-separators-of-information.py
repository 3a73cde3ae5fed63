# @row OM-18
# The four separators of information are white space for str, not for int, float and complex.
for c in (*range(9, 14), *range(28, 33), 0x85, 0xa0, 0x1680, 0x2007, 0x2028, 0x3000):
    row = []
    for kind in (int, float, complex):
        for text in (chr(c) + "5", "5" + chr(c), chr(c) + "\u0665"):
            try: row.append(kind(text))
            except ValueError as e: row.append(ascii(str(e))[-20:])
    print(hex(c), chr(c).isspace(), *row)
for b in (b"\x1c5", b"5\x1f", b"\x0b5\x0c"):
    for kind in (int, float):
        try: print(kind(b))
        except ValueError as e: print(e)
