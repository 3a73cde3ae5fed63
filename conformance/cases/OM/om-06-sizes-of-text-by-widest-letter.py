# @row OM-06
import sys
for letter in ("a", "\x7f", "\x80", "\xff", "\u0100", "\uffff", "\U00010000"):
    print(ascii(letter), [sys.getsizeof(letter * count) for count in (1, 2, 10)], sys.getsizeof("a" * 9 + letter))
print(sys.getsizeof(""), sys.getsizeof(b""), sys.getsizeof(b"abc"), sys.getsizeof(bytearray()), sys.getsizeof(bytearray(b"abc")))
