# @row NS-07
class M:
    def __init__(self, exc): self.exc = exc
    def __getitem__(self, k): raise self.exc
    def __setitem__(self, k, v): raise self.exc
    def __delitem__(self, k): raise self.exc
for exc in (KeyError("k"), LookupError("l"), IndexError("i"), ValueError("v"), AttributeError("a")):
    for source in ("len", "x = 1", "del x"):
        try:
            exec(source, {}, M(exc))
            print(type(exc).__name__, source, "fine")
        except Exception as e:
            print(type(exc).__name__, source, "->", type(e).__name__, e)
