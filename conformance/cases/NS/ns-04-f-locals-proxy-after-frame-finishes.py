# @row NS-04
import sys
def f(a):
    b = a + 1
    return sys._getframe()
frame = f(1)
frame.f_locals["b"] = "new"
frame.f_locals["extra"] = "kept"
print(dict(frame.f_locals))
frame.clear()
print(dict(frame.f_locals))
