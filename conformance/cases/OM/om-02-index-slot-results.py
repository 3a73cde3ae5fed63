# @row OM-02
class I:
    def __init__(self, v): self.v = v
    def __index__(self): return self.v
import operator
class Int(int): pass
import warnings
warnings.simplefilter("error")
for value in (3, True, Int(4), 2.0, "5", None):
    try:
        r = operator.index(I(value))
        print(r, type(r).__name__, [0, 1, 2, 3, 4, 5][I(value)])
    except (TypeError, DeprecationWarning) as e:
        print(type(e).__name__, e)
print(hex(I(255)), bin(I(5)), oct(I(8)), "abc" * I(2), [0] * I(2), range(I(3)), list(range(10))[I(2):I(8):I(3)])
print(int(I(7)), float(I(7)), complex(I(7)), round(2.567, I(1)), chr(I(65)), bytes(I(2)))
