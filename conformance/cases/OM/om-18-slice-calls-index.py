# @row OM-18
class Index:
    def __init__(self, value): self.value = value
    def __index__(self):
        print("index", self.value)
        return self.value
print("abcdef"[Index(1):Index(5):Index(2)], [1, 2, 3][Index(-1)], b"abc"[Index(0):], (1, 2)[:Index(1)], range(9)[Index(2):Index(4)])
print(slice(Index(0), Index(3)).indices(Index(2)))
class Bad:
    def __index__(self): return "x"
for value in ("abc", [1], (1,), b"a", bytearray(b"a"), range(3), memoryview(b"ab")):
    for key in (Bad(), 1.0):
        try:
            value[key]
        except TypeError as error:
            print(error)
