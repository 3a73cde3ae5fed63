# @row NS-04
import sys
print(sys._getframe().f_locals is globals(), type(sys._getframe().f_locals).__name__)
sys._getframe().f_locals["by_frame"] = 1
print(by_frame)
class A:
    x = 1
    frame = sys._getframe()
    frame.f_locals["y"] = 2
    kinds = type(frame.f_locals).__name__, frame.f_locals is locals(), frame.f_globals is globals()
    z = y
print(A.y, A.z, A.kinds)
ns, loc = {"sys": sys}, {}
exec("x = 1\nf = sys._getframe()\nsame = f.f_locals is locals(), f.f_globals is globals()", ns, loc)
print(loc["same"], loc["f"].f_locals is loc)
