# @row OM-02
import operator
class H:
    def __init__(self, r): self.r = r
    def __length_hint__(self):
        if isinstance(self.r, Exception): raise self.r
        return self.r
for r in (3, 0, NotImplemented, -1, "x", 2.0, TypeError("t"), ValueError("v")):
    try:
        print(operator.length_hint(H(r), 9))
    except Exception as e:
        print(type(e).__name__, e)
print(operator.length_hint([1, 2]), operator.length_hint(iter([1, 2])), operator.length_hint(5), operator.length_hint(5, 4))
