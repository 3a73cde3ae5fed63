# @row IN-08
# Lines of text streams: sizes, lone surrogates beside each other, marks that are missing, reading and writing in turn.
import io


def told(call, *arguments):
    try:
        print(repr(call(*arguments)))
    except Exception as error:
        print(type(error).__name__, error)


def wrapper(data, encoding="utf-8", newline=None):
    return io.TextIOWrapper(io.BytesIO(data), encoding, newline=newline)


told(wrapper(b"a\nb").readline, None)
told(io.StringIO("a\nb").readline, None)
told(wrapper("ab".encode("utf-16-le"), "utf-16").read)
told(wrapper("ab".encode("utf-32-le"), "utf-32").readline)
told(wrapper("ab".encode("utf-16"), "utf-16").read)

stream = wrapper(b"one\ntwo\nthree\nfour\n", "latin-1")
stream._CHUNK_SIZE = 5
print(repr(stream.readline(0)), stream.buffer.tell())

for newline in (None, "", "\n", "\r", "\r\n"):
    stream = io.StringIO("\ud83d\n\ude00\r\U0001f600\r\n\u20ac", newline)
    print(ascii(stream.getvalue()), ascii(stream.readlines()), ascii(stream.newlines))
    stream = io.StringIO(newline=newline)
    stream.write("a\n")
    stream.write("\ud83d")
    stream.write("\ude00\nb\r\nc")
    stream.seek(0)
    print(ascii(stream.readlines()), ascii(stream.getvalue()))

stream = io.StringIO("0123456789")
told(stream.seek, 3)
told(stream.write, "abc")
told(stream.getvalue)
told(stream.seek, 8)
told(stream.write, "\u20ac\u20ac\u20ac\u20ac")
told(stream.getvalue)
told(stream.seek, 14)
told(stream.write, "\U0001f600")
told(stream.getvalue)
told(stream.truncate, 4)
told(stream.write, "x")
told(stream.getvalue)

queue = io.StringIO()
for number in range(6):
    place = queue.tell()
    queue.write(f"line {number}\nrest")
    queue.seek(place)
    print(repr(queue.readline()), repr(queue.read(2)), end=" ")
print(repr(queue.getvalue()))


class Word(str):
    pass


stream = io.StringIO(Word("word"))
print(type(stream.getvalue()).__name__, type(stream.read()).__name__)

raw = io.BytesIO()
stream = io.TextIOWrapper(raw, "utf-8", newline="", line_buffering=True)
for text in ("a", "b\n", "c\r", "\U0001f600", "\U0001f600\n", "\U0001f600\r", "d"):
    stream.write(text)
    print(raw.getvalue())
