# @row OM-18
# fromlist makes room first and keeps it when an item does not fit; a subclass of list is asked for each item.
from array import array
for n in range(0, 20, 3):
    a = array("h", range(n))
    try: a.fromlist([1, 2, 10**6])
    except OverflowError as e: print(n, len(a), a.__sizeof__(), e)
    a.fromlist([1, 2])
    print(len(a), a.__sizeof__())
class L(list):
    def __getitem__(self, i): print("item", i, end=" "); return list.__getitem__(self, i)
    def __iter__(self): print("iter", end=" "); return list.__iter__(self)
    def __len__(self): print("len", end=" "); return list.__len__(self)
print(array("b", L([1, 2, 3])))
a = array("b")
a.fromlist(L([4, 5]))
a.extend(L([6]))
print(a)
w = array("w", "ab")
w.frombytes(b"\xff\xff\xff\x7f")
for act in (lambda: w[2], lambda: "z" in w, lambda: w.tounicode(), lambda: list(w), lambda: repr(w)):
    try: print(act())
    except ValueError as e: print(e)
