# @row OM-18
for text in ("they're bill's", "3rd place", "x1y2z", "ǆ", "ﬁne", "\u0345a", "o'ʼn", "ΑΣ ΑΣ'Α"):
    print(ascii(text.title()), text.title().istitle())
