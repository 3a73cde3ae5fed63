# @row IN-08
# Every encoding of Chinese, Japanese and Korean: words, what has no code, what no code has.
import codecs

WORDS = {"gb2312": "中文", "gbk": "繁體—·", "gb18030": "中\u00e0\U0001f600\U0010ffff", "hz": "a~中文~b", "big5": "中文字", "cp950": "中文€", "big5hkscs": "\U00020547\u00ca\u0304\u00ca",
         "shift_jis": "日本ｱ\u00a5\u203e", "cp932": "日本①～\ue000", "euc_jp": "日本ｱ丂", "euc_jis_2004": "か\u309aか\u4ff1\U0002000b", "euc_jisx0213": "か\u309aか\u9b1d", "shift_jis_2004": "か\u309a\\~\u4ff1",
         "shift_jisx0213": "か\u309a\u00a5\u203e", "euc_kr": "한글 똠", "cp949": "한글 똠", "johab": "한글 똠ㄱ漢", "iso2022_kr": "a한글b\n글", "iso2022_jp": "a日本\n本\u00a5",
         "iso2022_jp_1": "日丂a", "iso2022_jp_2": "日丂한么a", "iso2022_jp_2004": "日か\u309a\u4ff1\U0002000ba", "iso2022_jp_3": "日か\u309a\u9b1da", "iso2022_jp_ext": "日ｱ\u00a5丂a"}
for name, word in WORDS.items():
    codec = codecs.lookup(name)
    data, length = codec.encode(word)
    print(codec.name, ascii(word), data, length, codec.decode(data)[0] == word)
    for text in ("x\u0e01y", "\U0001f600" if name != "gb18030" else "\ud83d", "a\ud800"):
        try:
            print("  ", codec.encode(text))
        except UnicodeEncodeError as error:
            print("  ", error)
        print("  ", [codec.encode(text, errors)[0] for errors in ("ignore", "replace", "backslashreplace")])
    for wrong in (b"a\xffb", b"\x80\x20", data[:-1], b"\x8f\xa1", b"\x81\x30\x81", b"\x1b$(Zx"):
        try:
            print("  ", wrong, ascii(codec.decode(wrong)))
        except UnicodeDecodeError as error:
            print("  ", wrong, error.start, error.end, error)
        print("  ", [ascii(codec.decode(wrong, errors)[0]) for errors in ("ignore", "replace", "backslashreplace")])
