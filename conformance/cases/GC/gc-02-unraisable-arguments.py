# @row GC-02
# @strategy counting: the moment of finalisation is the point
import sys


def hook(unraisable):
    print(type(unraisable).__name__, len(unraisable))
    print(unraisable.exc_type, unraisable.exc_value, unraisable.err_msg)
    print(unraisable.object.__qualname__, unraisable.exc_traceback.tb_lineno)


class Bad:
    def __del__(self):
        1 / 0


old, sys.unraisablehook = sys.unraisablehook, hook
Bad()
print("went on")
sys.unraisablehook = lambda args: print("second hook", args.exc_type.__name__)
Bad()
sys.unraisablehook = old
print(old is sys.__unraisablehook__)
