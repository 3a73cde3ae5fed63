# @row OM-18
log = []
class E:
    def __init__(self, n): self.n = n
    def __eq__(self, o):
        log.append((self.n, getattr(o, "n", o)))
        return self.n == getattr(o, "n", o)
a, b = [E(1), E(2)], [E(1), E(3)]
print(a == b, log)
log.clear()
print(a == a, log)
log.clear()
print(a == [1], a != [1, 2, 3], log)
log.clear()
print(a.index(2), a.count(1), 2 in a, log)
log.clear()
a.remove(2)
print(len(a), log)
print([1, 2] < [1, 3], [1] < [1, 0], [] < [0], [2] > [1, 5], [1, 2] <= [1, 2], [float("nan")] == [float("nan")])
