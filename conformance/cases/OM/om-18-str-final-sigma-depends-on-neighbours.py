# @row OM-18
for text in ("ΑΣ", "ΑΣΑ", "Σ", "Α\u00adΣ", "ΑΣ\u00ad", "ΑΣ\u00adΑ", "Α.Σ", "1Σ", "ΑΣ."):
    print(ascii(text), ascii(text.lower()), ascii(text.capitalize()), ascii(text.swapcase()))
