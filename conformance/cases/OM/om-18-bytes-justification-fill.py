# @row OM-18
for name in ("center", "ljust", "rjust"):
    print(getattr(b"ab", name)(5), getattr(b"ab", name)(5, b"*"), getattr(b"ab", name)(1), getattr(bytearray(b"ab"), name)(4, bytearray(b"-")))
    for fill in ("*", b"**", b"", 42, None):
        try:
            getattr(b"ab", name)(5, fill)
        except TypeError as error:
            print(error)
print(b"-5".zfill(5), b"+".zfill(3), b"".zfill(2), b"a\tb".expandtabs(4), b"a\n\tb".expandtabs())
