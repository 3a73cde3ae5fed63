# @row OM-01
class H:
    def __init__(self, value): self.value = value
    def __hash__(self): return self.value
for value in (-1, -2, 2**61 - 1, 2**61, 2**64, -2**64, 2**63, 2**63 - 1, True, 10**30):
    print(value, hash(H(value)), H(value).__hash__() == value)
for bad in (None, 1.0, "1", [], NotImplemented):
    try:
        hash(H(bad))
    except TypeError as e:
        print(type(e).__name__, e)
