# @row OM-18
s = {3, 1, 2}
print(s.add(4), s, s.discard(9), s.remove(4), s | {5}, s & {1, 9}, s - {1}, s ^ {1, 7}, s.union([8], (9,)), s.intersection([1, 2], [2]), s.difference([1], [2]), s.symmetric_difference([1, 50]))
print(s <= {1, 2, 3}, s < {1, 2, 3}, s >= {1}, s.issubset(range(9)), s.issuperset([1]), s.isdisjoint([9]), s == frozenset(s), {1} | frozenset([2]), frozenset([1]) | {2}, set(), frozenset(), {1.0, 1, True}, set("a"), len({*"hello"}))
print(s.update([10], {11}), s, s.intersection_update({1, 2, 10}), s, s.difference_update([10]), s, s.symmetric_difference_update({2, 3}), s, s.copy() is s, s.pop() in (1, 3), s.clear(), s)
print(hash(frozenset([1, 2, 3])), hash(frozenset()), hash(frozenset("ab")) == hash(frozenset("ba")), frozenset([frozenset([1])]), {frozenset([1]): 2}[frozenset([1])], {1} in [frozenset([1])], {1} in {frozenset([1])}, frozenset({1}).copy() == {1})
print({"b", "a"}, {"spam", "eggs", "ham"}, set("abcdefgh"), {(), (1,), "x", None, 2.5}, set(range(20, 0, -3)), {-1, -2, 100, 33, 65}, frozenset("hello world"), [x for x in {"one", "two", "three", "four", "five", "six", "seven"}])
for bad in (lambda: s.remove(5), lambda: s.pop(), lambda: {[]}, lambda: s | [1], lambda: set(5), lambda: hash(set()), lambda: s < 5, lambda: s.add([]), lambda: s.union(5), lambda: frozenset().add, lambda: set(1, 2), lambda: s["a"], lambda: s.update(5), lambda: {1} + {2}, lambda: s.add(), lambda: set([[]]), lambda: {} in set(), lambda: s.remove([])):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
