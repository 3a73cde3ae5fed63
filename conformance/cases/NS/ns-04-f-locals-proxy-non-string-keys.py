# @row NS-04
import sys
class Name(str): pass
def f(a):
    p = sys._getframe().f_locals
    p[1] = "one"
    p[None] = "none"
    p[Name("a")] = "through subclass"
    print(a, p[1], p[None], p["a"])
    try:
        p[[]] = 1
    except TypeError as e:
        print(e)
    try:
        p[{}]
    except TypeError as e:
        print(e)
    print([k for k in p if k != "p"])
f(0)
