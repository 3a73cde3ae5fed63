# @row NS-04
import sys
def f(a):
    fr = sys._getframe()
    print(
        fr.f_code is f.__code__, fr.f_globals is globals(), type(fr.f_builtins).__name__, fr.f_back.f_code.co_name,
        fr.f_lineno - fr.f_code.co_firstlineno, fr.f_trace, fr.f_trace_lines, fr.f_trace_opcodes, fr.f_lasti > 0,
    )
    for statement in (
        "fr.f_code = 1", "fr.f_globals = {}", "fr.f_locals = {}", "fr.f_back = None", "fr.f_builtins = {}",
        "del fr.f_lineno", "fr.f_lineno = 'x'", "fr.f_lineno = 1", "fr.f_trace_lines = 5", "del fr.f_trace",
        "fr.nothing = 1",
    ):
        try:
            exec(statement, {"fr": fr})
            print(statement, "fine")
        except (AttributeError, TypeError, ValueError) as e: print(statement, "->", type(e).__name__, e)
    return fr
fr = f(1)
print(fr.f_locals["a"], fr.f_back is None or fr.f_back.f_code.co_name)
fr.clear()
print("a" in fr.f_locals)
for bad in (lambda: sys._getframe(100), lambda: sys._getframe("x"), lambda: type(fr)(), lambda: sys._getframe().clear()):
    try: bad()
    except (ValueError, TypeError, RuntimeError) as e: print(type(e).__name__, e)
