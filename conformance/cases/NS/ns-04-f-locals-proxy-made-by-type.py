# @row NS-04
import sys
def f():
    x = 1
    return sys._getframe()
frame = f()
proxy = type(frame.f_locals)(frame)
print(proxy, proxy == frame.f_locals)
proxy["x"] = 2
print(frame.f_locals["x"])
