# @row OM-18
for text in ("0x1p0", "1p0", "0x1.8p1", "-0x.8p1", "inf", "-Infinity", "nan", "0x1p-1074", "0x1p-1075", "0x1.8p-1075", " 0x1P+3 ", "0x1.fffffffffffff8p1023", "0x1p1024", "0x", "0x1p", "1.2.3", "", "0x1.g", "0x0p99999999999", "0x1p99999999999999999999", "1.fp2", "+0xA.Ap0", "0x1_0p1"):
    try:
        print(repr(text), float.fromhex(text))
    except (ValueError, OverflowError) as error:
        print(repr(text), type(error).__name__, error)
