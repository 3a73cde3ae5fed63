# @row OM-18
r = range(2**70, 2**70 + 10, 3)
print(len(r), r[1] - 2**70, r[-1] - 2**70, [x - 2**70 for x in reversed(r)], r[1:3], r.index(2**70 + 3))
huge = range(-2**70, 2**70)
print(huge[0] == -2**70, huge[-1] == 2**70 - 1, bool(huge), huge[2**70], repr(huge[::2**69]), sum(1 for _ in huge[::2**69]))
iterator = iter(r); next(iterator); print(iterator.__length_hint__(), type(iterator).__name__, type(iter(range(3))).__name__, iterator.__reduce__()[1])
