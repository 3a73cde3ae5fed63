# @row OM-18
class Letters:
    def __len__(self): return 3
    def __getitem__(self, index): return "abc"[index]
r = reversed(Letters())
print(next(r), r.__length_hint__(), list(r), r.__length_hint__(), next(r, "end"))
class Own:
    def __reversed__(self): return "anything"
print(reversed(Own()), list(reversed({"a": 1, "b": 2})), list(reversed({"a": 1}.items())), type(reversed([])).__name__, type(reversed(())).__name__, type(reversed(range(2))).__name__)
r = reversed([1, 2, 3]); r.__setstate__(0); print(list(r)); r = reversed((1, 2, 3)); r.__setstate__(-5); print(list(r))
