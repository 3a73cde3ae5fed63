# @row OM-18
for text in ("A", "a", "AB", "A B", "A b", "A1B", "A1b", "ǅ", "ǅa", "aǅ", "1", "", "'A", "A'S", "ﬀ"):
    print(ascii(text), text.istitle(), text.isupper(), text.islower())
