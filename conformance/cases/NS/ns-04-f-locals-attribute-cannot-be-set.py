# @row NS-04
import sys
def f():
    x = 1
    frame = sys._getframe()
    for name in ("f_locals", "f_globals", "f_code", "f_back", "f_builtins"):
        try:
            setattr(frame, name, {})
        except Exception as e:
            print(type(e).__name__, e)
    try:
        del frame.f_locals
    except Exception as e:
        print(type(e).__name__, e)
f()
