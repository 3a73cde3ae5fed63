# @row NS-04
import sys
def callee():
    caller = sys._getframe(1)
    caller.f_locals["x"] = "changed by callee"
    caller.f_locals["y"] = "extra"
    return caller.f_code.co_name
def caller():
    x = 1
    name = callee()
    return x, name, "y" in locals(), locals().get("y")
print(caller())
def g():
    v = 1
    yield v
    yield v
i = g()
next(i)
i.gi_frame.f_locals["v"] = "set while suspended"
print(next(i))
try:
    def h():
        boom = "state"
        1 / 0
    h()
except ZeroDivisionError as e:
    fl = e.__traceback__.tb_next.tb_frame.f_locals
    fl["boom"] = "after"
    print(dict(fl), e.__traceback__.tb_frame.f_locals is globals())
