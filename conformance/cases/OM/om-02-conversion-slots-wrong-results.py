# @row OM-02
class C:
    def __init__(self, r): self.r = r
    def __int__(self): return self.r
    def __float__(self): return self.r
    def __complex__(self): return self.r
    def __index__(self): return self.r
for r in (1.5, "x", None):
    for convert in (int, float, complex, range, "a".__mul__, hex):
        try:
            print(convert.__name__, convert(C(r)))
        except TypeError as e:
            print(convert.__name__, e)
