# @row NS-04
import sys
def frame():
    x = 1
    y = 2
    return sys._getframe()
f = frame()
print(f.f_locals is f.f_locals, f.f_locals == f.f_locals)
print(f.f_locals == {"x": 1, "y": 2}, {"x": 1, "y": 2} == f.f_locals, f.f_locals != {"x": 1})
print(f.f_locals == 5, f.f_locals == frame().f_locals)
try:
    f.f_locals < f.f_locals
except TypeError as e:
    print(e)
