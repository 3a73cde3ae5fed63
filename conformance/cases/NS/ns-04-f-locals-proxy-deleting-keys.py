# @row NS-04
import sys
def f(a):
    p = sys._getframe().f_locals
    p["extra"] = 1
    try:
        del p["a"]
    except Exception as e:
        print(type(e).__name__, e)
    try:
        del p["extra"]
        print("extra" in p)
    except Exception as e:
        print(type(e).__name__, e)
    try:
        del p["nothing"]
    except Exception as e:
        print(type(e).__name__, e)
    try:
        p.pop("nothing", None)
    except Exception as e:
        print(type(e).__name__, e)
f(1)
