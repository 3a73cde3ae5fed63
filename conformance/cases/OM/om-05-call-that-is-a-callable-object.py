# @row OM-05
# A `__call__` that is an object with a `__call__`: called through, as deep as it goes; one without an end is too deep.
import sys


class Inner:
    def __call__(self, *args, **keywords):
        return "inner", args, sorted(keywords)


class Outer:
    __call__ = Inner()


class Outermost:
    __call__ = Outer()


print(Outer()(1, 2), Outermost()(3, key=4), Outermost().__call__.__call__(5))


class Endless:
    pass


Endless.__call__ = Endless()
for call in (lambda: Endless()(), lambda: Endless()(1, a=2), lambda: list(map(Endless(), [1])), lambda: sorted([1, 2], key=Endless())):
    try:
        call()
    except RecursionError as error:
        print("too deep:", error)


class Counting:
    deepest = 0

    def __call__(self, depth):
        Counting.deepest = max(Counting.deepest, depth)
        return self(depth + 1)


try:
    Counting()(0)
except RecursionError as error:
    print(error, Counting.deepest > sys.getrecursionlimit() // 3)

del Endless.__call__
try:
    Endless()()
except TypeError as error:
    print(error)
