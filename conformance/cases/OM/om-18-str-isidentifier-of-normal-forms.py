# @row OM-18
import keyword
for text in ("a1", "1a", "", "_", "é", "ªb", "℘", "·", "a·", "\u200c", "x\u200dy", "𝒳", "class", "a b", "ﷺ", "\u037a"):
    print(ascii(text), text.isidentifier(), keyword.iskeyword(text))
