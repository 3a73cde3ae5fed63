# @row NS-04
import sys
def f(a, b="two"):
    c = [a]
    return sys._getframe().f_locals
print(f(1))
print(str(f(None)))
def g():
    me = sys._getframe().f_locals
    print(me)
g()
