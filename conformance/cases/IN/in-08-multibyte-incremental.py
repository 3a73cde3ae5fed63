# @row IN-08
# Texts in pieces: what the codecs hold back, their states as numbers, and codecs that go on from a state.
import codecs

TEXTS = {"gb18030": "a\u00e0中", "hz": "~中~a", "euc_kr": "a똠b", "iso2022_kr": "a한b\n글", "iso2022_jp": "日a本", "iso2022_jp_2": "丂한", "iso2022_jp_3": "か\u309aか", "euc_jis_2004": "か\u309aかx", "big5hkscs": "\u00ca\u0304\u00ca", "shift_jis": "日ｱ"}
for name, text in TEXTS.items():
    print(name)
    encoder = codecs.getincrementalencoder(name)()
    print("  ", encoder.errors, encoder.getstate())
    for char in text:
        print("  ", ascii(char), encoder.encode(char), encoder.getstate())
        state = encoder.getstate()
        encoder = codecs.getincrementalencoder(name)("replace")
        encoder.setstate(state)
    print("  ", encoder.encode("", True), encoder.getstate())
    data = text.encode(name)
    decoder = codecs.getincrementaldecoder(name)()
    print("  ", decoder.getstate())
    for i in range(len(data)):
        print("  ", data[i : i + 1], ascii(decoder.decode(data[i : i + 1])), decoder.getstate())
        state = decoder.getstate()
        decoder = codecs.getincrementaldecoder(name)()
        decoder.setstate(state)
    decoder.reset()
    print("  ", decoder.getstate())
    encoder.encode(text[:1])
    encoder.reset()
    print("  ", encoder.getstate(), encoder.encode(text[:1], final=True))


def told(call, *arguments):
    try:
        print(ascii(call(*arguments)))
    except Exception as error:
        print(type(error).__name__, error)


decoder = codecs.getincrementaldecoder("euc_jp")()
told(decoder.decode, b"a\x8f\xa2", True)
told(decoder.getstate)
told(decoder.decode, b"\x8f")
told(decoder.decode, b"\xa2", True)
told(decoder.getstate)
told(decoder.decode, b"\xaf")
told(decoder.decode, b"\xff\xff\x8f")
told(decoder.getstate)
decoder = codecs.getincrementaldecoder("iso2022_jp")()
told(decoder.decode, b"\x1b$((((((((")
told(decoder.getstate)
decoder.errors = "replace"
told(decoder.decode, b"\x1b$BF|\xff\x1b(", True)
encoder = codecs.getincrementalencoder("shift_jis_2004")("strict")
told(encoder.encode, "か")
told(encoder.encode, "\u0e01")
told(encoder.getstate)
told(encoder.encode, "\u309a")
