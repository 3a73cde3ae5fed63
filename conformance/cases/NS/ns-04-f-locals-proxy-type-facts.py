# @row NS-04
import sys
from collections.abc import Mapping, MutableMapping
def f():
    return sys._getframe().f_locals
p = f()
t = type(p)
print(t.__name__, t.__qualname__, t.__module__)
print(isinstance(p, Mapping), isinstance(p, MutableMapping), isinstance(p, dict))
for arguments in ((), (1,)):
    try:
        t(*arguments)
    except TypeError as e:
        print(e)
try:
    class Sub(t): pass
    print("subclassed")
except TypeError as e:
    print(e)
print(sorted(n for n in dir(t) if n not in dir(object)))
