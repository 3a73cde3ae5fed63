# @row OM-18
text = b"they're \xe9a \xdfX 3rd"
for name in ("title", "upper", "lower", "capitalize", "swapcase"):
    print(name, getattr(text, name)(), getattr(bytearray(text), name)())
for value in (b"", b"A", b"Ab", b"A1", b"\xc9", b" ", b"\x0b", b"\x1c", b"1"):
    print(value, value.istitle(), value.isupper(), value.isalpha(), value.isspace(), value.isalnum(), value.isdigit(), value.isascii())
