# @row OM-18
# @options -X dev
# In development mode names of encodings and error handlers are looked up even where no byte needs them.


def told(action, *arguments):
    try:
        print(repr(action(*arguments)), end=" ")
    except LookupError as error:
        print(error, end=" ")


for encoding in "ascii", "utf8", "latin1", "cp1252", "nope":
    for errors in "strict", "surrogateescape", "nope":
        print()
        for data in b"", b"ab", bytearray(), memoryview(b""):
            told(str, data, encoding, errors)
        for action in b"".decode, bytearray().decode, "".encode, "ab".encode:
            told(action, encoding, errors)
        told(bytes, "", encoding, errors)
        told(bytearray, "", encoding, errors)
print()
