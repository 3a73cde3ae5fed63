# @row OM-01
print(hash(()), hash((1,)), hash((1, 2)), hash(((1, 2), 3)), hash((None,) * 0))
print(hash(frozenset()), hash(frozenset([1, 2, 3])), hash(frozenset([3, 2, 1])), hash(frozenset([frozenset([1])])))
print(hash(range(0)), hash(range(5)), hash(range(0, 10, 3)) == hash(range(0, 12, 3)), hash(range(7, 8)) == hash(range(7, 9, 5)))
print(hash(slice(1, 2, 3)) == hash(slice(1, 2, 3)), hash(slice(None)) == hash(slice(None, None, None)))
for value in ([], {}, set(), bytearray(), [1], ([],), slice([]), {}.keys(), {}.items()):
    try:
        print(hash(value))
    except TypeError as e:
        print(e)
