# @row OM-05
class C: pass
c = C()
c.__call__ = lambda: "instance"
print(callable(c))
try:
    c()
except TypeError as e:
    print(e)
C.__call__ = lambda self: "class"
print(callable(c), c(), c.__call__())
del C.__call__
print(callable(c))


class Deep:
    def __call__(self, n=0):
        return self if n else "bottom"


d = Deep()
print(d(1)(1)(1)())
Deep.__call__ = Deep()
try:
    print(d())
except RecursionError as e:
    print(type(e).__name__)
