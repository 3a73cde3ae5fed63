# @row OM-18
for text in ("5", "²", "½", "٣", "Ⅷ", "一", "①", "𝟘", "-5", "1.5", "", "5½", "㉈"):
    print(ascii(text), text.isdecimal(), text.isdigit(), text.isnumeric(), text.isalnum(), text.isalpha())
