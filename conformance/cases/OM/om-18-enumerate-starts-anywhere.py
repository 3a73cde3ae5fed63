# @row OM-18
print(list(enumerate("ab", 5)), list(enumerate("a", start=-1)), next(enumerate("a", 2**63 - 1)), list(enumerate("ab", 2**63 - 1)), list(enumerate(iterable="q")))
for arguments, keywords in (((), {}), ((5,), {}), (("a", "b"), {}), (("a", 1.5), {}), (("a", 1, 2), {}), (("a",), {"first": 1}), (("a", 1), {"start": 1})):
    try:
        print(enumerate(*arguments, **keywords))
    except TypeError as error:
        print(error)
print(enumerate[int], iter(e := enumerate("a")) is e, e.__reduce__()[1][1])
