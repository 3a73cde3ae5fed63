# @row GC-05
# @strategy counting: the moment of finalisation is the point
# What a running generator holds is found through the generator: what its caller holds comes first in later collections.
import gc


class Noisy:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print("del", self.n)


def collect():
    gc.collect()


def walk(first):
    second = Noisy("second")
    third = [Noisy("third")]
    first.third = third
    third.append(first)
    collect()
    yield
    return second


gc.disable()
list(walk(Noisy("first")))
gc.collect()
