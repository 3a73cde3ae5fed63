# @row OM-18
items = (1, 2, 3, 2)
print(items.index(2, 2), items.count(2), items * 2, items[::-1], items[1:1], () + (), hash(()) == hash(tuple([])), items[:] is items, tuple(items) is items, items * 1 is items, items + () is items)
class Sub(tuple): pass
sub = Sub(items)
print(type(sub[:]), type(sub + ()), type(sub * 1), type(tuple(sub)), sub == items)
for call in (lambda: items.index(9), lambda: items.index(1, 1), lambda: items["a"], lambda: items[9], lambda: items + [1], lambda: items * "a", lambda: tuple(5), lambda: tuple(1, 2), lambda: tuple(x=1), lambda: items.__setitem__, lambda: items.index()):
    try:
        print(call())
    except (ValueError, TypeError, IndexError, AttributeError) as error:
        print(type(error).__name__, error)
