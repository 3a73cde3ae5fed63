# @row OM-18
values = iter([1, 2, 3, 4])
print(list(iter(lambda: next(values), 3)), list(values))
it = iter(lambda: 1, 1)
print(list(it), next(it, "done"), type(it).__name__)
class C:
    n = 0
    def __call__(self):
        self.n += 1
        if self.n > 2: raise StopIteration
        return self.n
print(list(iter(C(), 99)))
class E:
    def __eq__(self, o): return True
print(list(iter(lambda: 5, E())))
def boom(): raise KeyError("boom")
b = iter(boom, None)
for _ in range(2):
    try: next(b)
    except KeyError as e: print(repr(e))
for bad in (lambda: iter(5, 5), lambda: iter(len, 1, 2), lambda: iter(None, None), lambda: next(iter(len, 1))):
    try: bad()
    except TypeError as e: print(e)
