# @row IN-05
# @process
import sys, atexit
atexit.register(print, "bye")
try:
    sys.exit(7)
finally:
    print("finally before exit")
