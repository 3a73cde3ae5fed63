# @row OM-18
print(
    (1, 2) < (1, 3), (1,) < (1, 0), () < (1,), (2,) > (1, 9), (1, "a") == (1, "a"), (1, 2) != (1, 2.0),
    (1, [2]) == (1, [2]), max((1, 2), (1, 1)), sorted([(2, "a"), (1, "b"), (1, "a")]),
)
print(
    hash((1, 2)) == hash((1.0, 2.0)), hash(()) == hash(()), hash((1, 2)) != hash((2, 1)), {(1, 2): "t"}[(1.0, 2)],
    hash((0.0,)) == hash((-0.0,)), hash(((),)) == hash(()),
)
log = []
class E:
    def __init__(self, n): self.n = n
    def __eq__(self, o):
        log.append("eq")
        return self.n == o.n
    def __lt__(self, o):
        log.append("lt")
        return self.n < o.n
print((E(1), E(2)) < (E(1), E(3)), log)
log.clear()
print((E(1),) == (E(2),), (E(1), E(1)) == (E(1),), log)
for bad in (lambda: (1, 2) < [1, 2], lambda: (1,) < (None,), lambda: hash((1, [])), lambda: (1,) + "a", lambda: (1, 2) > 5):
    try: print(bad())
    except TypeError as e: print(e)
