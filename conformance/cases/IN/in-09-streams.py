# @row IN-09
import sys
print("out")
print("err", file=sys.stderr)
sys.stdout.write("no newline")
sys.stdout.flush()
print(file=sys.stdout)
print(sys.stdout.encoding, sys.stderr.errors, sys.stdout.errors, sys.stdin.encoding, sys.stdout.name, sys.stdout.mode, sys.stderr.line_buffering, sys.__stdout__ is sys.stdout)
print("é€😀")
sys.stdout.buffer.write("bytes é\n".encode())
sys.stdout.buffer.flush()
print("\udc80".encode("utf-8", "surrogateescape"))
try:
    print("\ud800")
except UnicodeEncodeError as e:
    print(e)
print("\ud800 on stderr", file=sys.stderr)
import io
old, sys.stdout = sys.stdout, io.StringIO()
print("captured", end="")
captured, sys.stdout = sys.stdout.getvalue(), old
print(repr(captured))
sys.stdout = None
print("to nowhere")
sys.stdout = old
del sys.stdout
try:
    print("lost")
except RuntimeError as e:
    sys.stdout = old
    print(e)
sys.stdout = object()
try:
    print("x")
except AttributeError as e:
    sys.stdout = old
    print(e)
