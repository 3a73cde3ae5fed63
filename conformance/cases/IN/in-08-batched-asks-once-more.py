# @row IN-08
# After a batch that is not full, batched asks its iterator again; an error ends it.
import itertools, gc
class It:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        print("next", self.n)
        if self.n in (3, 6): raise StopIteration
        if self.n == 9: raise KeyError(9)
        return self.n
b = itertools.batched(It(), 2)
for i in range(9):
    try: print(next(b, "end"))
    except Exception as e: print(repr(e))
b = itertools.batched(It(), 4)
for i in range(4):
    try: print(next(b, "end"))
    except Exception as e: print(repr(e))
b = itertools.batched(It(), 4, strict=True)
for i in range(4):
    try: print(next(b, "end"))
    except Exception as e: print(repr(e))
