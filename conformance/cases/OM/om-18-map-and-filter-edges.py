# @row OM-18
print(list(map(pow, (2, 3), (3, 2, 1))), list(filter(None, (0, 1, "", "a"))), list(filter(bool, ())), list(filter(str.isalpha, "a1")))
for call in (lambda: map(), lambda: map(len), lambda: map(len, 5), lambda: list(map(5, [1])), lambda: filter(None), lambda: filter(None, 5), lambda: list(filter(5, [1])), lambda: map(len, [], strict=True), lambda: filter(function=None, iterable=[])):
    try:
        print(call())
    except TypeError as error:
        print(error)
def stops(value):
    if value == 2: raise StopIteration("from function")
    return value
print(list(map(stops, (1, 2, 3))), list(filter(stops, (1, 2, 3))))
iterator = map(stops, (1, 2, 3)); print(next(iterator), next(iterator, "stopped"), next(iterator))
