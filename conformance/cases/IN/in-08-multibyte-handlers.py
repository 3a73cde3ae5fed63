# @row IN-08
# What error handlers see and may return, and where the codecs go on.
import codecs


def told(call, *arguments):
    try:
        print(ascii(call(*arguments)))
    except Exception as error:
        print(type(error).__name__, error)


seen = []


def handler(result):
    def handle(error):
        seen.append((type(error).__name__, error.encoding, error.object, error.start, error.end, error.reason))
        return result(error) if callable(result) else result
    return handle


for name, result in {"text": lambda e: ("\u4e00" if isinstance(e, UnicodeEncodeError) else "\ud800\udc00\U00020000", e.end), "bytes": lambda e: (b"\xff\xfe", e.end), "skip": lambda e: ("", len(e.object)),
                     "back": lambda e: ("#", e.end - len(e.object) or e.end), "far": lambda e: ("", 99), "negative": lambda e: ("", -99), "huge": lambda e: ("", 1 << 80), "list": ["", 1], "int": ("", "1"), "none": None,
                     "bad": lambda e: ("\u0e01", e.end)}.items():
    codecs.register_error("case." + name, handler(result))
    for encoding in ("gbk", "iso2022_jp", "euc_kr"):
        del seen[:]
        print(name, encoding)
        told("a\u0e01b\u0e02".encode, encoding, "case." + name)
        told(b"a\xff\xffb\xffc".decode, encoding, "case." + name)
        print(*seen, sep="\n  ")
for errors in ("xmlcharrefreplace", "namereplace", "surrogatepass", "surrogateescape", "no such handler"):
    for encoding in ("shift_jis", "iso2022_jp", "hz"):
        print(errors, encoding)
        told("\u3042\u0e01\U0001f600\udcff".encode, encoding, errors)
        told(b"a\xff\x80~".decode, encoding, errors)


class Text(str):
    pass


def kept(error):
    print(type(error.object).__name__, error.object)
    error.object = "other"
    error.start = 7
    return Text("?"), error.end if error.end < 3 else 3


codecs.register_error("case.kept", kept)
told(Text("\u0e01\u0e02x").encode, "big5", "case.kept")
