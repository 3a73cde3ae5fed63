# @row GC-05
# @strategy counting: the moment of finalisation is the point
# A collection that has found a dict reachable once puts its values before its keys; the next one finalises in that order.
import gc


class Noisy:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print("del", self.n)


gc.disable()
table = {Noisy("key 1"): Noisy("value 1"), Noisy("key 2"): Noisy("value 2")}
gc.collect()
ring = [table]
ring.append(ring)
del table, ring
gc.collect()
