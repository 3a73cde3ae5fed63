# @row OM-02
class L:
    def __init__(self, value): self.value = value
    def __len__(self): return self.value
class I:
    def __index__(self): return 4
for value in (0, 3, True, I(), -1, 2**63, 2**63 - 1, 1.5, "3", None):
    try:
        print(len(L(value)), bool(L(value)))
    except Exception as e:
        print(type(e).__name__, e)
try:
    bool(L(-5))
except ValueError as e:
    print(e)
