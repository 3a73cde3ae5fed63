# @row GC-02
# @strategy counting: the moment of finalisation is the point
class D:
    def __init__(self, name):
        self.name = name

    def __hash__(self):
        return 0

    def __eq__(self, other):
        return self.name == other.name

    def __del__(self):
        print("del", self.name, end="; ")


print("|", len({D(1), D(1), D(2)}))
print("|", len({D(i % 2) for i in range(4)}))
print("|", len(set(map(D, "aba"))), len(frozenset(map(D, "xx"))))
s = {D("s")}
s.add(D("s"))
print("| added twice")
s.update([D("t"), D("s")])
print("| updated")
s ^= {D("t"), D("u")}
print("|", sorted(d.name for d in s))
s.remove(D("u"))
print("| removed")
del s
print("| end")
