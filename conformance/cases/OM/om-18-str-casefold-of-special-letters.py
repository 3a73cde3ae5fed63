# @row OM-18
for text in ("ß", "İ", "ſ", "Σς", "ŉ", "ﬁ", "K", "ꭰ", "Ꭰ"):
    print(ascii(text), ascii(text.casefold()), text.casefold() == text.lower())
