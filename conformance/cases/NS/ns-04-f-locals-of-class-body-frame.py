# @row NS-04
import sys
class A:
    x = 1
    frame = sys._getframe()
    print(frame.f_locals is locals(), type(frame.f_locals).__name__)
    frame.f_locals["y"] = x + 1
    print(y)
    def method(self):
        return sys._getframe().f_back.f_code.co_name
print(A.y, A().method(), A.frame.f_code.co_name)
print("x" in A.frame.f_locals, A.frame.f_locals["y"])
