# @row OM-18
items = [1, 2]
items.extend(items); print(items)
items += items; print(items)
items += "ab"; print(items)
items += {3: 4}; items[1:1] = items[:1]; print(items)
for value in (5, None):
    try:
        items += value
    except TypeError as error:
        print(error)
    try:
        items + (1,)
    except TypeError as error:
        print(error)
print(len(items))
