# @row OM-18
a, b, c = {1, 2}, {2, 3}, {1, 2, 3}
print(a < b, a > b, a == b, a <= c, c > a, a < a, a <= a, frozenset(a) == a, a == frozenset(a), a != [1, 2], a.issubset([1, 2, 3]), c.issuperset(iter((1,))), a.isdisjoint(x for x in (9,)))
for call in (lambda: a < [1], lambda: a <= {1: 1}.items(), lambda: a > 5, lambda: a.issubset(5), lambda: a.issuperset([[]])):
    try:
        print(call())
    except TypeError as error:
        print(error)
