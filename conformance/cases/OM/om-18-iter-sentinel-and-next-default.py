# @row OM-18
values = iter([1, 2, 3, 2, 1])
print(list(iter(lambda: next(values), 3)), list(values))
caller = iter(lambda: next(values), 9)
print(next(caller, "default"), next(caller, "again"), caller.__reduce__()[0] is iter)
class Counter:
    def __getitem__(self, index):
        if index > 2: raise IndexError
        return index
print(list(Counter()), 2 in Counter(), type(iter(Counter())).__name__, list(zip(Counter(), Counter())), iter(Counter()).__reduce__()[2])
for call in (lambda: iter(5), lambda: iter(5, 5), lambda: iter(), lambda: next(5), lambda: next([]), lambda: next(), lambda: next(iter([]), 1, 2), lambda: iter([], []), lambda: iter(lambda: 1)):
    try:
        print(call())
    except TypeError as error:
        print(error)
