# @row IN-05
import traceback, sys
def a(): b()
def b(): c()
def c():
    local = 5
    raise ValueError("deep")
try:
    a()
except ValueError as e:
    tb = e.__traceback__
    print([(f.name, f.lineno, f.line) for f in traceback.extract_tb(tb)])
    print(traceback.format_tb(tb, limit=1)[0].splitlines()[1:], len(traceback.format_tb(tb, limit=-1)))
    print(traceback.format_exception_only(e), traceback.format_exception_only(type(e), e))
    while tb:
        print(tb.tb_lineno, tb.tb_frame.f_code.co_name, tb.tb_lasti >= 0, sorted(tb.tb_frame.f_locals) if tb.tb_frame.f_code.co_name == "c" else "")
        tb = tb.tb_next
    te = traceback.TracebackException.from_exception(e, capture_locals=True)
    print(te.exc_type_str, str(te), te.stack[-1].locals, te.stack[-1].name)
    print(sys.exc_info()[0], sys.exception() is e, sys.exc_info()[1] is e)
print(sys.exc_info(), sys.exception())
def rec(n): return rec(n - 1) if n else 1 / 0
try:
    rec(8)
except ZeroDivisionError:
    print("".join(l for l in traceback.format_exc().splitlines(True) if "repeated" in l or "Error" in l), end="")
print([f.name for f in traceback.extract_stack()], traceback.format_list([("f.py", 3, "func", "code here")]))
e = ValueError("with\nnewline")
e.add_note("note line")
print(traceback.format_exception(e), traceback.format_exception_only(KeyError("k")), traceback.format_exception_only(OSError()))
class StrFails(Exception):
    def __str__(self): raise RuntimeError
class Nested:
    class Inner(Exception): pass
print(traceback.format_exception_only(StrFails()), traceback.format_exception_only(Nested.Inner("x")))
t = e.with_traceback(None)
print(t.__traceback__, t is e)
try:
    raise e
except ValueError as again:
    tb = again.__traceback__
    tb2 = type(tb)(None, tb.tb_frame, 0, 42)
    print(tb2.tb_lineno, tb2.tb_next)
    tb.tb_next = tb2
    for bad in (tb, 5):
        try:
            tb2.tb_next = bad
        except (ValueError, TypeError) as x:
            print(x)
