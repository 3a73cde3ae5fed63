# @row NS-04
import sys
def f():
    sys._getframe().f_locals["ghost"] = "seen"
    print(locals())
    print(vars() == locals(), dir())
    try:
        print(eval("ghost"))
    except NameError as e:
        print(e)
    try:
        ghost
    except NameError as e:
        print(e)
f()
