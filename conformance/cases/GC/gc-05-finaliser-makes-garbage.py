# @row GC-05
# @strategy counting: the collector is the counting strategy's
import gc

gc.disable()
gc.collect()


class D:
    def __init__(self, n):
        self.n = n
        self.me = self

    def __del__(self):
        print("del", self.n)
        if self.n:
            D(self.n - 1)


D(2)
print(gc.collect())
print(gc.collect())
print(gc.collect())
print(gc.collect())
