# @row IN-06
import sys
def f():
    x = 1
    frame = sys._getframe()
    print(frame.f_code.co_name, frame.f_lineno - frame.f_code.co_firstlineno, frame.f_locals["x"], frame.f_globals is globals(), frame.f_builtins["len"] is len, frame.f_lasti > 0, frame.f_trace, frame.f_trace_lines, frame.f_trace_opcodes)
    return frame
def g():
    inner = sys._getframe(1)
    print(inner.f_code.co_name, inner.f_lineno - inner.f_code.co_firstlineno)
    return sys._getframe().f_back is inner
def h():
    return g()
fr = f()
print(h(), type(fr.f_back).__name__, type(fr).__name__, repr(fr).split(", line")[1].split(",")[0] != "")
print(sys._getframe().f_code.co_name, sys._getframe().f_back, sys._getframe(0).f_lineno)
for bad in (lambda: sys._getframe(100), lambda: sys._getframe("x"), lambda: setattr(fr, "f_lineno", 5), lambda: setattr(fr, "f_locals", {}), lambda: setattr(fr, "f_trace", 5)):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
fr.clear()
print(dict(fr.f_locals))
def gen():
    yield sys._getframe()
k = gen()
frame = next(k)
print(frame.f_back, k.gi_frame is frame, frame.f_code is k.gi_code)
try:
    sys._getframe().clear()
except RuntimeError as e:
    print(e)
try:
    frame.clear()
    print("suspended generator cleared")
except RuntimeError as e:
    print(e)
class C:
    where = sys._getframe().f_code.co_name
    outer = sys._getframe().f_back.f_code.co_name
print(C.where, C.outer, (lambda: sys._getframe().f_code.co_name)(), [sys._getframe().f_code.co_name for _ in range(1)], next(sys._getframe().f_code.co_name for _ in range(1)))
print(sys._getframemodulename(), sys._current_frames()[__import__("_thread").get_ident()].f_code.co_name)
