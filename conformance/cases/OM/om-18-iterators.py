# @row OM-18
print(list(enumerate("ab", 5)), list(zip("abc", [1, 2])), list(map(pow, [2, 3], [3, 2])), list(filter(None, [0, 1, "", "a"])), list(filter(str.isalpha, "a1b")), list(reversed("abc")), list(zip()), list(map(lambda *a: a, "ab", "cd", "ef")))
e = enumerate(iter("xy"))
print(next(e), next(e), next(e, "end"), iter(e) is e)
for it in (iter([1, 2, 3]), iter((1, 2, 3)), iter("abc"), iter({1: 2}), iter({1}), iter(range(3)), reversed([1, 2]), iter(b"ab"), iter({1: 2}.values()), map(str, [1]), zip([1]), filter(None, [1]), enumerate([1])):
    print(type(it).__name__, next(it), getattr(it, "__length_hint__", lambda: "-")(), iter(it) is it)
a = [1, 2]
i = iter(a)
next(i)
a.append(3)
print(list(i), list(i))
a.append(4)
print(list(i))
print(list(iter(iter([1, 2, 0, 3]).__next__, 0)), next(iter([]), None), any(x > 2 for x in a), all([]), sum((x for x in a), 10), min("b", "a", key=ord), max([], default="none"), sorted({3: 0, 1: 0}))
for bad in (lambda: list(zip([1], [1, 2], strict=True)), lambda: list(zip([1, 2], [1], strict=True)), lambda: list(zip("a", "b", "", strict=True)), lambda: next(iter([])), lambda: next(5), lambda: iter(5), lambda: reversed({1}), lambda: reversed(5), lambda: enumerate(), lambda: enumerate(5), lambda: map(len), lambda: map(), lambda: filter(None),
            lambda: list(map(5, [1])), lambda: zip(5), lambda: zip([], 5), lambda: list(map(len, [1])), lambda: iter(5, 6), lambda: sum(["a"], ""), lambda: min(), lambda: min(1), lambda: max([1, "a"]), lambda: all(5), lambda: enumerate([], "x"), lambda: min([], [], default=1)):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
