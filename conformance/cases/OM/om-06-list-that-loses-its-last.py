# @row OM-06
# A list that pop() or remove() empties gives its memory back; del of its last element keeps it.


def emptied(how):
    sizes = []
    for values in [False], [1, 2], list(range(9)):
        while values:
            how(values)
        sizes.append(values.__sizeof__())
    return sizes


def delete(values):
    del values[0]


def delete_slice(values):
    del values[:]


print(emptied(list.pop))
print(emptied(lambda values: values.pop(0)))
print(emptied(lambda values: values.remove(values[0])))
print(emptied(delete))
print(emptied(delete_slice))
