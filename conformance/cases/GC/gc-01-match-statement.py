# @row GC-01
# @strategy counting: reference counts exist only there
from sys import getrefcount


class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y


v = object()
match Point(v, [v]):
    case Point(x, [y]):
        print(getrefcount(v))
match {"k": v, "l": v}:
    case {"k": k, **others}:
        print(getrefcount(v), getrefcount(others))
match [v, v, v]:
    case [first, *middle]:
        print(getrefcount(v), getrefcount(middle))
del x, y, k, others, first, middle
print(getrefcount(v))
