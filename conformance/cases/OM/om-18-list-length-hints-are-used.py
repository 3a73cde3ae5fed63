# @row OM-18
class Hinted:
    def __init__(self, hint): self.hint = hint
    def __iter__(self): return iter("ab")
    def __length_hint__(self):
        if isinstance(self.hint, Exception): raise self.hint
        return self.hint
for hint in (5, 0, NotImplemented, TypeError("type"), ValueError("value"), -1, "a", 1.5, 2**70):
    try:
        print(list(Hinted(hint)))
    except Exception as error:
        print(type(error).__name__, error)
import operator
for value in ([1], Hinted(NotImplemented), 5):
    print(operator.length_hint(value, 7))
