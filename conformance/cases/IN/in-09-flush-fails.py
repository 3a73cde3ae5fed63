# @row IN-09
# @process
import subprocess, sys
program = "import sys, atexit\natexit.register(print, 'at exit')\nsys.stdout.write('text')\n"
for more in ("", "sys.exit(3)", "1/0", "sys.stdout.flush()"):
    with open("/dev/full", "w") as full:
        done = subprocess.run([sys.executable, "-c", program + more], stdout=full, stderr=subprocess.PIPE, text=True)
    print(more, "->", done.returncode)
    print(done.stderr, end="")
f = open("/dev/full", "wb")
f.write(b"abc")
for action in (f.flush, f.flush, lambda: f.write(b"x" * 10000), f.close):
    try:
        action()
    except OSError as e:
        print(e, f.closed)
