# @row OM-18
for text in ("+1", "-1", "--1", "", "+", "1+", "\u22121", "é"):
    print([ascii(text.zfill(width)) for width in (-1, 0, 2, 5)])
class Text(str): pass
print(type(Text("12345").zfill(3)), type(Text("1").zfill(3)))
