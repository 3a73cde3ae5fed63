# @row GC-02
# @strategy counting: the moment of finalisation is the point
import functools
import operator


class D:
    def __init__(self, name):
        self.name = name

    def __add__(self, other):
        return D(self.name + other.name)

    def __lt__(self, other):
        return self.name < other.name

    def __del__(self):
        print("del", self.name, end="; ")


print("|", functools.reduce(operator.add, map(D, "abc")).name)
print("|", sum(map(D, "xy"), D("start")).name)
print("|", min(map(D, "pq")).name, max(D("m"), D("n")).name)
print("|", [d.name for d in sorted(map(D, "cab"))])
print("|", operator.attrgetter("name")(D("attrgetter")), operator.methodcaller("__lt__", D("z"))(D("y")))
print("|", next(iter(lambda: D("from iter"), None)).name)
