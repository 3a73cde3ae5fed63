# @row NS-04
import sys
def f():
    x = 1
    def inner():
        return x
    p = sys._getframe().f_locals
    exec("x = 10; fresh = x + 1", globals(), p)
    print(x, inner(), p["fresh"], "fresh" in locals())
    exec("x += 1", globals(), p)
    print(x)
    try:
        exec("del x", globals(), p)
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
f()
