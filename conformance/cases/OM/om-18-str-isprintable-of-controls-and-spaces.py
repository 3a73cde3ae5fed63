# @row OM-18
for text in (" ", "\u00a0", "\t", "\u200b", "\u2028", "\ud800", "\ue000", "\u0378", "\U000e0001", "\u3000", "", "é", "\u00ad", "\U0001fae8"):
    print(ascii(text), text.isprintable(), text.isspace(), ascii(repr(text)) if text.isascii() else repr(text) == f"'{text}'")
