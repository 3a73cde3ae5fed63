# @row OM-14
# A surrogate that stands alone among ASCII is kept, however the text is made.
import marshal
import pickle

for before in (0, 1, 11, 12, 13, 40, 600):
    text = "a" * before + "\udcff" + "z"
    source = ascii(text)
    ways = (
        eval(source), marshal.loads(marshal.dumps(text)), pickle.loads(pickle.dumps(text)), "".join(list(text)), text[:],
        ("é" + text)[1:], bytes(text, "utf-8", "surrogateescape").decode("utf-8", "surrogateescape"), "%s" % text, f"{text}",
        text.replace("q", "r"), chr(0xDCFF).join(("a" * before, "z")), getattr(type("T", (), {text: text}), text),
    )  # fmt: skip
    print(before, all(way == text and hash(way) == hash(text) and len(way) == before + 2 for way in ways), ascii(text[before]))
    try:
        text.encode()
    except UnicodeEncodeError as error:
        print(error.start, error.reason)
