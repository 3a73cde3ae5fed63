# @row IM-01
# Source with a null byte is a SyntaxError.
from scratch import Scratch
with Scratch() as s:
    s.write("withnull.py", "x = 1\0\n")
    try:
        import withnull
    except SyntaxError as e:
        print(type(e).__name__, e.msg)
