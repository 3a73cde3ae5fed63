# @row OM-18
text = "a\nb\r\nc\rd\x0be\x0cf\x1cg\x1dh\x1ei\x85j\u2028k\u2029l\x1fm"
print(ascii(text.splitlines()))
print(ascii(text.splitlines(keepends=True)))
print("\n".splitlines(), "\r\n\n".splitlines(True), "a\n\r".splitlines(), "".splitlines(True))
print(b"a\x0bb\x0cc\x1cd\x85e\rf\r\ng".splitlines())
