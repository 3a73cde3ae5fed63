# @row GC-01
# @strategy counting: reference counts exist only there
from sys import getrefcount


def make():
    value = object()

    def get():
        return value

    def change(new):
        nonlocal value
        value = new

    return get, change


get, change = make()
print(getrefcount(get()), getrefcount(get.__closure__[0]))
other = object()
change(other)
print(getrefcount(other), getrefcount(get()))
del change
print(getrefcount(other), getrefcount(get.__closure__[0]))
del get
print(getrefcount(other))
