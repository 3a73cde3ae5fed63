# @row NS-06
# What can be unpacked: text, bytes, dicts, ranges, generators, files of lines, objects with only __getitem__; and what cannot.
import io
a, b, c = "xyz"; print(a, b, c)
a, b = b"\x01\x02"; print(a, b)
a, b = {"k": 1, "l": 2}; print(a, b)
(a, b), c = {"kl": 1, "m": 2}; print(a, b, c)
a, *b = range(4); print(a, b)
*a, = (i * i for i in range(3)); print(a)
a, b = io.StringIO("one\ntwo\n"); print(repr(a), repr(b))
class Sequence:
    def __getitem__(self, i):
        if i > 2: raise IndexError
        return i * 10
a, b, c = Sequence(); print(a, b, c)
a, (b, *c), d = 1, "abc", 3; print(a, b, c, d)
[a, [b]] = 1, [2]; print(a, b)
a, b = {1, 2}; print(sorted((a, b)))
for bad in (5, None, int, object(), len, 1.5, lambda: 0):
    try: x, y = bad
    except TypeError as e: print(e)
    try: x, *y = bad
    except TypeError as e: print(e)
class NoIter: __iter__ = None
class BadIter:
    def __iter__(self): return 5
class Both:
    __iter__ = None
    def __getitem__(self, i): return i
for bad in (NoIter(), BadIter(), Both()):
    try: x, y = bad
    except TypeError as e: print(e)
