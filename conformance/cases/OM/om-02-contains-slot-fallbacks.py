# @row OM-02
class C:
    def __contains__(self, x): return x
class It:
    def __iter__(self): return iter([1, 2, 3])
class Seq:
    def __getitem__(self, i):
        if i > 3: raise IndexError
        return i * 10
class Off:
    __contains__ = None
    def __iter__(self): return iter([1])
print(5 in C(), [] in C(), 2 in It(), 9 in It(), 20 in Seq(), 25 in Seq(), 1 not in It())
for x in (Off(), 5, object()):
    try:
        print(1 in x)
    except TypeError as e:
        print(e)
class Raises:
    def __contains__(self, x): raise KeyError(x)
try:
    3 in Raises()
except KeyError as e:
    print(repr(e))
