# @row OM-18
its = [
    iter([1, 2]), iter((1, 2)), iter("ab"), iter(b"ab"), iter(range(2)), iter({1: 2, 3: 4}),
    iter({1: 2, 3: 4}.values()), iter({1: 2, 3: 4}.items()), reversed([1, 2]), enumerate("ab"), zip("ab", "cd"),
    map(str, [1, 2]), filter(None, [1, 2]), iter(lambda: 1, 2), iter(range(10**30, 10**30 + 2)), reversed({1: 2}),
]
for it in its:
    print(
        type(it).__name__, iter(it) is it, next(it), hasattr(it, "__length_hint__") and it.__length_hint__(),
        hasattr(it, "__reduce__") and hasattr(it, "__setstate__"),
    )
done = iter([])
print(next(done, "default"), next(done, None), list(done))
for bad in (
    lambda: next(done), lambda: next([]), lambda: next(5), lambda: iter(5), lambda: iter(5, 1), lambda: iter(),
    lambda: next(), lambda: next(done, 1, 2), lambda: iter(len),
):
    try: print(bad())
    except (StopIteration, TypeError) as e: print(type(e).__name__, e)
