# @row OM-18
class Table:
    def __init__(self, **items):
        self.items = items
    def __getitem__(self, point):
        print(chr(point), end=" ")
        return self.items[chr(point)]
for text in "abab", "abéab", "aXbXb":
    print(ascii(text.translate(Table(a="1", X="long", b=None))))
