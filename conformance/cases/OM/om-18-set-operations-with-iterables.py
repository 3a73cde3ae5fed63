# @row OM-18
s = {1, 2, 3}
print(
    s.union("ab") == {1, 2, 3, "a", "b"}, s.union(), s.intersection(), s.difference(),
    s.intersection([2], (2, 3), {2: 0}), s.difference([1], [2]), s.symmetric_difference("") == s,
    s.issubset([1, 2, 3, 4]), s.issuperset(iter([1])), s.isdisjoint({4: 0}),
)
t = set(s)
t.update([4], (5,), {6: 0})
t.intersection_update([1, 4, 6], {4, 6, 7})
print(t, t.difference_update([6], []), t, t.symmetric_difference_update([4, 9]), t)
t |= {1}
t &= {1, 2}
t ^= {2}
t -= {1}
print(t, s | s is s, s & s == s, s - s, s ^ s, s < s, s <= s, {1} < s > {2}, {1} < {2}, {1} > {2}, {1} == {2})
f = frozenset(s)
f2 = f
f2 |= {9}
print(f == s, f2 == {1, 2, 3, 9}, f is f2, f.union([4]) == {1, 2, 3, 4}, type(f & s).__name__, type(s & f).__name__)
