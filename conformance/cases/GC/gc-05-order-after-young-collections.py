# @row GC-05
# @strategy counting: the order of finalisation is the point
import gc

gc.disable()
gc.collect()


class D:
    def __init__(self, name):
        self.name = name
        self.me = self

    def __del__(self):
        print("del", self.name, end="; ")


kept = [D("old 1"), D("old 2")]
gc.collect(0)
kept += [D("middle 1"), D("middle 2")]
gc.collect(0)
kept += [D("young 1"), D("young 2")]
kept.clear()
print("|", gc.collect())
kept = [D("old")]
gc.collect(1)
kept += [D("young")]
kept.clear()
print("|", gc.collect(0), end=" | ")
print(gc.collect())
