# @row IN-05
# @process
try:
    raise KeyboardInterrupt("first")
except Exception:
    print("not an Exception")
except BaseException as e:
    print(type(e).__name__)
raise KeyboardInterrupt
