# @row OM-18
items = {1, 2, 3, 4}
print(items.union([5], (6,), {7: 8}) == {1, 2, 3, 4, 5, 6, 7}, items.intersection([1, 2], {2, 3}), items.difference([1], "a", {4}), items.union() is items, items.intersection() == items)
items.update([5], "a"); items.difference_update([1], [2]); items.intersection_update({3, 4, "a"}, [3, "a"]); items.symmetric_difference_update({3: 0, 9: 0}); print(sorted(items, key=str))
for call in (lambda: items.union(5), lambda: items.update([[]]), lambda: items.intersection(5), lambda: items.symmetric_difference([], []), lambda: items | [1], lambda: items.isdisjoint(), lambda: items - [1], lambda: items.add(), lambda: items.difference(None), lambda: items.symmetric_difference()):
    try:
        print(call())
    except TypeError as error:
        print(error)
