# @row IM-04
# importlib.util.decode_source finds the encoding and makes line ends plain.
import importlib.util as u
print(ascii(u.decode_source(b"a\r\nb\rc\n")), ascii(u.decode_source("# coding: latin-1\nä".encode("latin-1"))), ascii(u.decode_source(b"\xef\xbb\xbfx")))
