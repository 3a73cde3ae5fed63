# @row GC-02
# @strategy counting: the moment of finalisation is the point
import sys


class D:
    def __del__(self):
        print("in del:", sys.exception())
        try:
            raise ValueError("inside")
        except ValueError as e:
            print("context", repr(e.__context__))


D()
try:
    raise KeyError("outer")
except KeyError:
    D()
    print("still", repr(sys.exception()))


def function():
    d = D()
    raise IndexError("leaving")


try:
    function()
except IndexError as e:
    print("handled", repr(e.__context__))
