# @row OM-02
class N:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n == 3: raise StopIteration("value")
        if self.n > 5: raise KeyError("late")
        return self.n
n = N()
print(list(n), next(n), next(n))
try: next(n)
except KeyError as e: print(repr(e))
try: N.__next__(5)
except AttributeError as e: print(e)
class Returns:
    def __iter__(self): return self
    def __next__(self): return NotImplemented
print(next(Returns()), next(iter(Returns())))
class NotNext:
    def __iter__(self): return self
    __next__ = None
for run in (lambda: next(NotNext()), lambda: list(NotNext()), lambda: type(iter(NotNext())).__name__):
    try: print(run())
    except TypeError as e: print(e)
