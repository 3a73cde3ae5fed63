# @row OM-18
"""An exception in __release_buffer__ is reported and ignored."""
import sys


class Failing(bytearray):
    def __release_buffer__(self, view):
        raise KeyError("no")


sys.unraisablehook = lambda args: print(args.exc_type.__name__, args.exc_value, args.err_msg, args.object)
data = Failing(b"text")
with memoryview(data):
    pass
data.clear()
print(data)
