# @row OM-18
s = {1, 2, 3}
print(
    s.add(4), s.discard(9), s.remove(4), s.union([5], (6,)), s.intersection([1, 2], {2}), s.difference([1]),
    s.symmetric_difference([3, 4]),
)
print(
    s.issubset(range(5)), s.issuperset([1]), s.isdisjoint("ab"), s.copy() == s, s.intersection_update([1, 7]), s,
    s.difference_update([7]), s.symmetric_difference_update([2]), s,
)
print(
    s.pop() in (1, 2), s.clear(), s, {1} < {1, 2}, {1} <= {1}, {1} == frozenset({1}), {1} > set(), {1} | frozenset({2}),
    type(frozenset() | {1}).__name__,
)
for bad in (
    lambda: set().pop(), lambda: {1}.remove(2), lambda: set().add([]), lambda: set(5), lambda: set(1, 2),
    lambda: {1} | [2], lambda: {1} < [1], lambda: {1} & "a", lambda: {1}.union(5), lambda: {1}.add(), lambda: hash({1}),
    lambda: {[]}, lambda: set().remove({1}), lambda: s[0], lambda: {1} + {2}, lambda: frozenset().add(1),
    lambda: set(x=1), lambda: {1}.issubset(5), lambda: frozenset(x=1), lambda: {1}.isdisjoint(),
):
    try: print(bad())
    except (KeyError, TypeError, AttributeError) as e: print(type(e).__name__, e)
