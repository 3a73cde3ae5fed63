# @row OM-18
for text in ("1_0.5_0", "1__0", "_1.0", "1._5", ".5", "5.", ".", "1e", "1e5", "1E+_5", "infinity", "-INF", "iNf", "+nan", "nan(5)", "  1.5\n", "1.5x", "", " ", "٣.٥", "1e400", "-1e-400", "0x10", "1\x00"):
    try:
        print(ascii(text), float(text))
    except ValueError as error:
        print(ascii(str(error)))
print(float(b"1.5"), float(bytearray(b" 2.5 ")), float(memoryview(b"3.5")))
