# @row NS-04
import sys
def f(one, two):
    three = 3
    return sys._getframe().f_locals
p = f(1, 2)
print(type(p.keys()).__name__, type(p.values()).__name__, type(p.items()).__name__)
print(p.keys(), p.values(), p.items())
print(list(reversed(p)), len(p), list(p))
c = p.copy()
print(type(c).__name__, c)
