# @row OM-18
a = [3, 1, 2]
print(a.append(4), a, a.extend("ab"), a, a.insert(1, "i"), a, a.insert(-100, "first"), a.pop(), a.pop(0), a.remove("a"), a, a.index(2), a.count(1), a.reverse(), a, a.copy() is a, a.clear(), a)
b = ["banana", "Apple", "cherry", "date"]
b.sort()
print(b, b.sort(key=str.lower, reverse=True), b, sorted(b, key=len), sorted((len(x), x) for x in b), [1, 2] + [3], [0] * 3, [1, 2] == [1, 2.0], [1, 2] < [1, 3], [] < [0], 2 in [1, 2], [*range(3)], list("ab"))
stable = sorted([(1, "b"), (0, "z"), (1, "a"), (0, "y")], key=lambda t: t[0])
print(stable, sorted(stable, key=lambda t: t[0], reverse=True), list(reversed([1, 2, 3])), [1, 2, 3][::-1], [1, 2, 3, 4][1:-1], list(range(10))[8:2:-2], repr([[]]), str(["a", 1.0, None]))
for bad in (lambda: [].pop(), lambda: [1].pop(5), lambda: [].remove(1), lambda: [].index(1), lambda: [1] + (2,), lambda: [1, "a"].sort(), lambda: [1].sort(key=5), lambda: [3, 1].sort(len), lambda: [].extend(5), lambda: [1].insert("a", 1), lambda: [1][::0],
            lambda: hash([]), lambda: [1] * "a", lambda: [1] * [1], lambda: list(5), lambda: [1].index(1, 5), lambda: [1].count(), lambda: [] < 5, lambda: [None, 1].sort(), lambda: sorted([1j, 2j]), lambda: [1].__getitem__(), lambda: [1].foo()):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
class Bad:
    def __lt__(self, other): raise ValueError("no order")
c = [Bad(), Bad()]
try:
    c.sort()
except ValueError as e:
    print(e, len(c))
d = [3, 1, 2]
try:
    d.sort(key=lambda x: d.append(x) or x)
except ValueError as e:
    print(e, d)
