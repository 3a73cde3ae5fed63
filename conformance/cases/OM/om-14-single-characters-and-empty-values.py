# @row OM-14
s = "hello"
empty, e, none, nobytes, a = "", "e", (), b"", b"a"
print(s[0] is s[-5], s[1] is e, chr(101) is e, "".join([]) is empty, s[5:] is empty, str() is empty)
print(none is tuple([]), nobytes is bytes(0), a is b"ab"[:1], bytes([97]) is a, frozenset() is frozenset([]))
print(s[:] is s, s.replace("z", "y") is s, s.strip() is s, s * 1 is s)
t = (1, 2)
b = b"xyz"
print(t[:] is t, t * 1 is t, tuple(t) is t, b[:] is b, bytes(b) is b, t + () is t, () + t is t, b + b"" is b, s + "" is s)
