# @row OM-18
# islice takes its start first, then the end, then the step; what is no integer is forgotten.
import itertools, warnings
warnings.simplefilter("always")
warnings.showwarning = lambda m, *a, **k: print("warned", str(m)[:30])
class I:
    def __init__(self, n): self.n = n
    def __index__(self):
        print("index", self.n, end=" ")
        if self.n is None: raise OSError("no")
        return self.n
for a in ((I(1), I(2)), (I(1), -1), (I(-1), I(2)), (I(1), I(-1), I(1)), (I(1), I(2), I(0)), (I(None), I(2)), (I(0), I(None)), (I(0), I(2), I(None)), (I(True), -1, -3), (None, None, I(2)), ("a", I(2)), (I(2**70), I(1))):
    try: print(list(itertools.islice("abcdef", *a)))
    except ValueError as e: print(e)
