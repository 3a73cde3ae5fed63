# @row GC-01
# @strategy counting: reference counts exist only there
import functools
import operator
from sys import getrefcount


class V:
    def method(self):
        return getrefcount(self)

    def __len__(self):
        print("len", getrefcount(self), end=" ")
        return 1

    def __repr__(self):
        return f"count {getrefcount(self)}"

    def __hash__(self):
        return getrefcount(self)


v = V()
print(len(v), repr(v), str(v), f"{v}", hash(v), "%s" % v)
print(operator.methodcaller("method")(v), functools.partial(V.method, v)(), V.method(v))
print(getattr(v, "method")(), [v.method() for _ in range(1)], (lambda: v.method())())
print(isinstance(v, V), bool(v), getrefcount(v))
