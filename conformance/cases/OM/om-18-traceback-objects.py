# @row OM-18
import sys, types
def f(): 1 / 0
def g(): f()
try: g()
except ZeroDivisionError as e: tb = e.__traceback__
names = []
t = tb
while t:
    names.append((t.tb_frame.f_code.co_name, t.tb_lineno - t.tb_frame.f_code.co_firstlineno, t.tb_lasti > 0))
    t = t.tb_next
print(names)
made = types.TracebackType(None, tb.tb_frame, 5, 7)
print(made.tb_next, made.tb_lasti, made.tb_lineno, made.tb_frame is tb.tb_frame)
made.tb_next = tb
print(made.tb_next is tb)
try: tb.tb_next = made
except ValueError as e: print(e)
made.tb_next = None
for bad in (
    lambda: types.TracebackType(), lambda: types.TracebackType(5, tb.tb_frame, 1, 1),
    lambda: types.TracebackType(None, 5, 1, 1), lambda: setattr(made, "tb_lineno", 1),
    lambda: setattr(made, "tb_next", 5), lambda: delattr(made, "tb_next"), lambda: setattr(made, "tb_frame", None),
    lambda: types.TracebackType(None, tb.tb_frame, "x", 1), lambda: made.nothing,
):
    try: print(bad())
    except (TypeError, AttributeError) as e: print(type(e).__name__, e)
