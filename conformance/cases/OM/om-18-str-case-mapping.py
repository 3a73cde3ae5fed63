# @row OM-18
words = [
    "hello World", "ǆ ǅ Ǆ", "straße", "ŉ", "ﬁ ﬂ", "İstanbul", "ΌΣΟΣ Σ ΑΣ.", "ß", "Ⅷ ⓐ", "\U00010400\U00010428",
    "ŒUVRE", "o'neill's 3rd", "ͅ", "ΐ",
]
for w in words:
    print(ascii(w.upper()), ascii(w.lower()), ascii(w.title()), ascii(w.capitalize()), ascii(w.swapcase()), ascii(w.casefold()))
