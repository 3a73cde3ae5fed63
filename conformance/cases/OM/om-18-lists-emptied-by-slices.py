# @row OM-18
# A list whose last items are deleted by a slice gives all its room back.
for size in (1, 2, 3, 8, 100):
    row = []
    for act in (lambda l: l.__delitem__(slice(None)), lambda l: l.__setitem__(slice(None), []), lambda l: l.clear(), lambda l: [l.pop() for _ in range(size)], lambda l: l.__delitem__(slice(0, size, 2)), lambda l: l.__imul__(0)):
        l = list(range(size))
        act(l)
        row.append((len(l), l.__sizeof__()))
    print(size, row)
