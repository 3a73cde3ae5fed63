# @row OM-18
items = (1, [2])
try:
    items[1] += [3]
except TypeError as error:
    print(error, items)
def delete(): del items[0]
def assign(): items[0] = 1
def attribute(): items.x = 1
def whole(): items[:] = ()
for action in (delete, assign, attribute, whole):
    try:
        action()
    except (TypeError, AttributeError) as error:
        print(error)
