# @row OM-02
class Both:
    def __bool__(self): return False
    def __len__(self): return 5
class Len:
    def __len__(self): return 0
class Neither: pass
print(bool(Both()), bool(Len()), bool(Neither()), not Len())
class Bad:
    def __init__(self, r): self.r = r
    def __bool__(self): return self.r
for r in (1, 0, None, "yes", NotImplemented):
    try:
        print(bool(Bad(r)))
    except TypeError as e:
        print(e)
class Off:
    __bool__ = None
try:
    if Off(): pass
except TypeError as e:
    print(e)
