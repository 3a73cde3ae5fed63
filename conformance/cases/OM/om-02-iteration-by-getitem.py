# @row OM-02
class Seq:
    def __getitem__(self, i):
        if i == 3: raise IndexError("end")
        return i * i
class Stop:
    def __getitem__(self, i):
        if i == 2: raise StopIteration
        return i
class Bad:
    def __getitem__(self, i): raise KeyError(i)
print(list(Seq()), list(Stop()), tuple(Seq()), max(Seq()), [*Seq()], dict(zip(Seq(), Seq())))
try:
    list(Bad())
except KeyError as e:
    print(repr(e))
it = iter(Seq())
print(type(it).__name__, next(it), it.__reduce__()[2])
print(list(it), list(it), it.__reduce__()[1])
