# @row OM-06
def sizes(d):
    target = {"k": 1}
    target.update(d)
    return [x.__sizeof__() for x in (d, dict(d), d.copy(), {**d}, d | {}, {} | d, target, dict.fromkeys(d), dict.fromkeys(set(d)))]
for n in 0, 1, 2, 3, 5, 6, 9, 12:
    for removed in 0, 1, 3:
        mixed = {i if i % 2 else str(i): i for i in range(n)}
        words = {str(i): i for i in range(n)}
        for d in mixed, words:
            for key in list(d)[:removed]:
                del d[key]
            print(n, removed, *sizes(d))
