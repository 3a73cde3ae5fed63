# @row GC-02
# @strategy counting: the moment of finalisation is the point
import sys

sys.unraisablehook = lambda args: print("unraisable", args.exc_value)


class Bad:
    def __del__(self):
        raise ValueError("in del")


try:
    bad = Bad()
    raise KeyError("outer")
except KeyError as e:
    del bad
    print(sys.exception() is e, e.__context__)


def function():
    bad = Bad()
    raise IndexError("from the function")


try:
    function()
except IndexError as e:
    e.__traceback__ = None
    print("caught", e, e.__context__)
print([Bad() and 1 for _ in range(2)])
