# @row OM-18
def failing():
    yield 1
    yield 2
    raise ValueError("stop")
items = [0]
for operation in (items.extend, items.__iadd__):
    try:
        operation(failing())
    except ValueError as error:
        print(error, items)
try:
    items[:] = failing()
except ValueError:
    print("assigned nothing", items)
