# @row IN-05
def inner(x):
    y = x + 1
    return y / 0


def outer(*, value):
    return [inner(v) for v in (value,)]


print("before")
outer(value=3)
print("never")
