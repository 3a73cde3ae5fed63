# @row OM-18
import io, sys
out = io.StringIO()
print(1, "a", None, sep="-", end="!\n", file=out)
print(file=out)
print("x", "y", sep=None, end=None, file=out)
print(*[], sep="never", end="", file=out)
print("flush", file=out, flush=True)
print(repr(out.getvalue()))
class W:
    def write(self, s): print("write", repr(s))
print("to", "W", file=W())
for bad in (
    lambda: print(sep=5), lambda: print(end=b""), lambda: print(file=5), lambda: print(x=1),
    lambda: print(1, file=object()), lambda: print(1, flush=[], file=W()),
):
    try: bad()
    except (TypeError, AttributeError) as e: print(type(e).__name__, e)
saved, sys.stdout = sys.stdout, None
print("goes nowhere")
sys.stdout = saved
print("back")
