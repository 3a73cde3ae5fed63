# @row NS-04
import sys
def f():
    p = sys._getframe().f_locals
    print("later" in p, p.get("later", "none yet"), len(p))
    try:
        p["later"]
    except KeyError as e:
        print("KeyError", e)
    later = 1
    print("later" in p, p["later"], len(p))
    del later
    print("later" in p, list(p))
    p["later"] = 7
    print(later)
f()
