# @row OM-18
for lengths in ((1, 2), (2, 1), (2, 2, 1), (1, 1, 2), (0, 1), (2, 2)):
    try:
        print(list(zip(*(range(n) for n in lengths), strict=True)))
    except ValueError as error:
        print(lengths, error)
print(list(zip()), list(zip("a")), list(zip(strict=True)))
for call in (lambda: zip(5), lambda: zip("a", 5), lambda: zip("a", stric=True), lambda: zip("ab", strict=[])):
    try:
        print(list(call()))
    except TypeError as error:
        print(error)
iterator = iter("abc"); list(zip(iterator, [1])); print(next(iterator)); 
