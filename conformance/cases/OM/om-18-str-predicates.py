# @row OM-18
chars = [
    "", "a", "A", "1", "²", "½", "Ⅷ", "五", " ", "\n", "é", "_", "-", "ǅ", "ª", "\u0660", "\x00", "\ud800", "aB",
    "Ab Cd", "a1", "\u2028", "\xa0", "\u200b",
]
names = "isalnum isalpha isascii isdecimal isdigit isidentifier islower isnumeric isprintable isspace istitle isupper".split()
for c in chars:
    print(ascii(c), [n[2:] for n in names if getattr(c, n)()])
print(
    "class".isidentifier(), "1a".isidentifier(), "a b".isidentifier(), "é1".isidentifier(), "ªb".isidentifier(),
    "℘".isidentifier(), "·a".isidentifier(), "a·".isidentifier(),
)
