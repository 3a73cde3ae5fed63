# @row OM-18
import sys
print(sys.get_int_max_str_digits(), sys.int_info.default_max_str_digits, sys.int_info.str_digits_check_threshold)
big = 10**5000
for run in (
    lambda: str(big), lambda: repr(big), lambda: f"{big}", lambda: "%d" % big, lambda: int("1" * 5000),
    lambda: int("1" * 4300) and "ok", lambda: int("1" * 4301), lambda: hex(big)[:5], lambda: int("1" * 5000, 2) > 0,
    lambda: int("1" * 5000, 32) > 0, lambda: len(str(10**4299)),
    lambda: str(10**4300), lambda: print(-big), lambda: eval("1" * 5000),
):
    try: print(run())
    except (ValueError, SyntaxError) as e: print(type(e).__name__, str(e).split(" (<")[0])
sys.set_int_max_str_digits(0)
print(len(str(big)))
sys.set_int_max_str_digits(640)
for bad in (639, -1, "x", 1.5):
    try: sys.set_int_max_str_digits(bad)
    except (ValueError, TypeError) as e: print(type(e).__name__, e)
sys.set_int_max_str_digits(4300)
