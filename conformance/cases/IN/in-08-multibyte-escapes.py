# @row IN-08
# ISO 2022: designations, shifts, single shifts, unknown escape sequences, ends of lines; HZ.
import codecs

for encoding in ("iso2022_jp", "iso2022_jp_1", "iso2022_jp_2", "iso2022_jp_3", "iso2022_jp_2004", "iso2022_jp_ext", "iso2022_kr", "hz"):
    print(encoding)
    for data in (b"\x1b$B$\"\x1b(Ba", b"\x1b$@$\"\n$\"\x1b(B", b"\x1b&@\x1b$B$\"", b"\x1b$(D0!\x1b(Bx", b"\x1b$A0!\x1b(B", b"\x1b$(C0!\x1b(B", b"\x1b$)C\x0e0!\x0fa\n\x0e0!\n0!", b"\x1b.A\x1bNAx", b"\x1b.F\x1bNAx\x1bN\x52",
                 b"\x1bNA", b"\x1b(J\\~a\x1b(B\\~", b"\x1b(I123\x1b(B", b"\x1b$(O.!\x1b$(Q.!\x1b$(P!!", b"\x1b%Gabc", b"\x1b", b"\x1b$", b"\x1b$(", b"\x1b$)A!", b"\x1b(Zx", b"\x1b$B$", b"\x1b$B\x7f\x7f", b"\x1b$B\x20\x21", b"\x0e", b"\x80",
                 b"~{0!~}~~~\na", b"~{~~", b"~x", b"~", b"~{0", b"~{\n", b"~{~{"):
        try:
            print("  ", data, ascii(data.decode(encoding)))
        except UnicodeDecodeError as error:
            print("  ", data, error)
    for text in ("a\u3042b\u00a5\u203e\\~", "\u4e02\u3042", "\uac00\u3042", "\uff71\u3042\n", "\u304b\u309a\u304b\0", "\u4f11\u2022", "~\u4e00\n~"):
        for errors in ("replace", "xmlcharrefreplace", "ignore"):
            print("  ", ascii(text), errors, text.encode(encoding, errors))
print(ascii(codecs.decode(b"\x1b$Ba", "iso2022_jp", "replace")), codecs.encode("", "iso2022_kr"), codecs.encode("", "hz"))
