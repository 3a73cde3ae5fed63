# @row OM-18
import io, sys
print(1, "a", None, sep=", ", end="|\n")
print("a", "b", sep=None, end=None)
out = io.StringIO(); print("x", 5, file=out, flush=True); print(repr(out.getvalue()))
class Writer:
    def write(self, text): sys.stdout.write(f"<{text!r}>")
print("a", "b", file=Writer()); print(file=Writer()); print("", sep="x", end="", file=Writer()); print()
class Bad:
    def __str__(self): raise ValueError("str")
class NoFlush(Writer): pass
for call in (lambda: print(sep=5), lambda: print(end=b""), lambda: print(file=5), lambda: print(1, flush=True, file=NoFlush()), lambda: print(Bad()), lambda: print(a=1), lambda: print(1, sep=1, end=2)):
    try:
        call()
    except (TypeError, AttributeError, ValueError) as error:
        print(type(error).__name__, error)
stdout, sys.stdout = sys.stdout, None
print("nowhere")
sys.stdout = stdout
