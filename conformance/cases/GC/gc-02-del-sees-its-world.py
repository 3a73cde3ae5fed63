# @row GC-02
# @strategy counting: the moment of finalisation is the point
import sys


class D:
    def __del__(self):
        frame = sys._getframe()
        print(frame.f_code.co_qualname, "called from", frame.f_back.f_code.co_name, "line", frame.f_back.f_lineno)


def function():
    d = D()
    x = 1
    d = None
    return x


function()
D()


def left():
    d = D()
    return 5


left()
[D() for _ in range(1)]
