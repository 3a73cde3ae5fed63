# @row NS-04
import sys
def f():
    x = "outer"
    inside = [sorted(sys._getframe().f_locals) for x in "a"]
    print(inside)
    inside = [sys._getframe().f_locals["x"] for x in "ab"]
    print(inside, x)
    [sys._getframe().f_locals.update({"x": "written"}) or print(x) for x in "a"]
    print(x)
f()
