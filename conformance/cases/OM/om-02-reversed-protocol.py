# @row OM-02
class R:
    def __reversed__(self): return "anything"
class S:
    def __len__(self): return 3
    def __getitem__(self, i): return i * 2
class OnlyLen:
    def __len__(self): return 1
print(reversed(R()), list(reversed(S())), type(reversed(S())).__name__)
r = reversed(S())
print(r.__length_hint__(), next(r), r.__length_hint__())
for bad in (OnlyLen(), 5, {1}, iter([])):
    try:
        reversed(bad)
    except TypeError as e:
        print(e)
print(list(reversed({1: 2, 3: 4})), list(reversed({1: 2}.values())), list(reversed(range(3))))
