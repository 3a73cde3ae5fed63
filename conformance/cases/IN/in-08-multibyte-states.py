# @row IN-08
# Wrong arguments of incremental codecs and streams, and states that no codec was in.
import _multibytecodec
import codecs


def told(call, *arguments, **keywords):
    try:
        print(ascii(call(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__, error)


codec = codecs.lookup("gbk").encode.__self__
print(codec.__class__, sorted(name for name in dir(_multibytecodec) if name[0] == "M"))
gbk = __import__("_codecs_cn").getcodec("gbk")
told(type(gbk))
for arguments in ((), (1,), ("a", 1), ("a", None), ("a", "x\0"), ("\u1234", "nosuch"), (b"a",)):
    told(gbk.encode, *arguments)
for arguments in ((), (1,), ("a",), (b"a", 1), (bytearray(b"abc"),), (memoryview(b"abcd")[::2],), (b"",), (b"\xff",), (b"\xff\xff", "nosuch")):
    told(gbk.decode, *arguments)
for module in "cn", "hk", "iso2022", "jp", "kr", "tw":
    module = __import__("_codecs_" + module)
    print(module.__name__, sorted(name for name in dir(module) if name.startswith(("__map", "getcodec"))))
    for name in ("x", "gbk", "big5hkscs", "iso2022_jp", "cp932", "cp949", "big5", 1, "gbk\0x", "\ud800"):
        try:
            module.getcodec(name)
            print(ascii(name))
        except Exception as error:
            print(type(error).__name__, error)
for kind in (_multibytecodec.MultibyteIncrementalEncoder, _multibytecodec.MultibyteIncrementalDecoder):
    for arguments in ((), (1,), ("strict", 2), (None,), ("a\0",)):
        told(kind, *arguments)
    told(kind, foo=1)
    told(type("Wrong", (kind,), {"codec": 1}))
    coder = type("Right", (kind,), {"codec": gbk})("replace")
    for value in (1, "foo", None, "a\0b", "\ud800"):
        told(setattr, coder, "errors", value)
        told(getattr, coder, "errors")
    told(delattr, coder, "errors")
    for state in (1, -1, 1 << 136, 1 << 200, "a", (1, 2), (b"a",), (b"a", "b"), (b"a" * 9, 2), (b"a" * 8, 2), (b"", -1), (b"", 1 << 64), (), 33, 0xff01, True, (b"", True)):
        told(coder.setstate, state)
        told(coder.getstate)
    told(coder.reset, 1)
told(__import__("_multibytecodec").__dict__["__create_codec"], 1)
decoder = codecs.getincrementaldecoder("iso2022_jp_2")()
decoder.setstate((b"", 0x020042))
told(decoder.decode, b"ab\x1bNx")
encoder = codecs.getincrementalencoder("iso2022_jp")()
encoder.setstate(0xc24200)
told(encoder.encode, "\u65e5a")
