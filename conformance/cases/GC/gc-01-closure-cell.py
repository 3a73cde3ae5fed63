# @row GC-01
# @strategy counting: reference counts exist only there
from sys import getrefcount


def outer():
    value = object()
    before = getrefcount(value)

    def inner():
        return getrefcount(value)

    after = getrefcount(value)
    return before, after, inner(), inner


before, after, called, inner = outer()
print(before, after, called, inner())
contents = inner.__closure__[0].cell_contents
print(getrefcount(contents), inner())
cell = inner.__closure__[0]
print(getrefcount(cell), getrefcount(inner.__closure__))
cell.cell_contents = None
print(getrefcount(contents))
