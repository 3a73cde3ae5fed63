# @row OM-18
items = {1, 2, 3}
try:
    for item in items:
        items.add(item + 10)
except RuntimeError as error:
    print(error)
iterator = iter({1, 2})
print(iterator.__length_hint__(), next(iterator) in (1, 2), iterator.__length_hint__(), type(iterator).__name__)
items = {1, 2, 3}
iterator = iter(items); items.clear()
for attempt in range(2):
    try:
        print(next(iterator))
    except (RuntimeError, StopIteration) as error:
        print(type(error).__name__, error)
