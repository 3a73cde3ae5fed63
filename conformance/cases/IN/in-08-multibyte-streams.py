# @row IN-08
# Stream readers and writers: characters across reads, lines, errors, and what is written last.
import codecs
import io


def told(call, *arguments):
    try:
        print(ascii(call(*arguments)))
    except Exception as error:
        print(type(error).__name__, error)


text = "日本\n語a\nか\u309aか"
for encoding in ("euc_jis_2004", "iso2022_jp_2004", "shift_jis_2004"):
    data = text.encode(encoding)
    for sizes in ((-1,), (1, 1, 1, 2, 3, None), (0, 4, -1), (None, None)):
        reader = codecs.getreader(encoding)(io.BytesIO(data))
        print(encoding, sizes, [ascii(reader.read(size)) for size in sizes])
    reader = codecs.getreader(encoding)(io.BytesIO(data))
    print([ascii(reader.readline()) for _ in range(4)], reader.readlines(), reader.errors, type(reader.stream).__name__)
    reader = codecs.getreader(encoding)(io.BytesIO(data))
    print([ascii(line) for line in reader.readlines()])
    file = io.BytesIO()
    writer = codecs.getwriter(encoding)(file)
    for char in text:
        writer.write(char)
    print(file.getvalue())
    writer.reset()
    print(file.getvalue(), file.getvalue() == data)
    writer.writelines(["か", "\u309a"])
    writer.writelines("xy")
    print(file.getvalue()[len(data):])
for damaged in (b"ab\xff\xffcd", b"ab\xe4", b"\xe4\xb8"):
    for errors in ("strict", "replace", "ignore", "backslashreplace"):
        reader = codecs.getreader("gbk")(io.BytesIO(damaged), errors)
        for size in (1, 1, 1, -1):
            told(reader.read, size)
        reader.reset()


class Source:
    def __init__(self, *results):
        self.results = list(results)

    def read(self, *size):
        print("read", size)
        return self.results.pop(0)

    readline = read

    def write(self, data):
        print("write", data)


reader = codecs.getreader("big5")(Source(b"\xa4", b"\xa4\xa4", b"", b"x", "text", b"\xa4", b""))
for arguments in ((2,), (2,), (), (5,), (1 << 70,), (2.0,), (-5,), (3,)):
    told(reader.read, *arguments)
writer = codecs.getwriter("big5")(Source())
for lines in (1, ["a", "中"], "bc", iter("d"), {"e"}, [1, None], ["\u0e01"]):
    told(writer.writelines, lines)
told(writer.write, 5)
told(setattr, writer, "stream", 1)
told(codecs.getwriter("big5"))
told(codecs.getreader("big5"), 1, 2)
with io.TextIOWrapper(io.BytesIO(), encoding="iso2022_jp", newline="\n") as wrapper:
    wrapper.write("日本\n語")
    wrapper.seek(0)
    print(ascii(wrapper.readline()))
    print(ascii(wrapper.read()), wrapper.buffer.getvalue())
