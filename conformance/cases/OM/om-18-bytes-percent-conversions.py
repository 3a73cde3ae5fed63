# @row OM-18
class Custom:
    def __bytes__(self): return b"<custom>"
print(b"%b %s %a %r %c %c %d %x %5.1f %%" % (b"a", bytearray(b"b"), "é", 'q"', 65, b"z", 10, 255, 2.5))
print(b"%b" % Custom(), b"%(k)s" % {b"k": b"v"}, b"%.2s|%5s|%-5b|" % (b"abc", b"a", b"b"), bytearray(b"%d") % 3)
for text, value in ((b"%b", "a"), (b"%b", 5), (b"%c", 256), (b"%c", "a"), (b"%c", b"ab"), (b"%d", b"1"), (b"%z", 1), (b"%s", None), (b"%(k)s", {"k": b"v"}), (b"%d %d", 1), (b"%d", (1, 2)), (b"%", 1)):
    try:
        print(text % value)
    except (TypeError, ValueError, KeyError, OverflowError) as error:
        print(type(error).__name__, error)
