# @row OM-18
print(bytes.fromhex(" 0a 0B\n\t0c\r\x0b\x0c"), bytes.fromhex(""), bytearray.fromhex("ff00"))
for text in ("0", "0g", "0 0", "00 1", "00zz", "é0", "0\u00a00", "00\u30000", "0x00"):
    try:
        print(bytes.fromhex(text))
    except ValueError as error:
        print(ascii(text), error)
for value in (b"00", 5, None):
    try:
        print(bytes.fromhex(value))
    except TypeError as error:
        print(error)
