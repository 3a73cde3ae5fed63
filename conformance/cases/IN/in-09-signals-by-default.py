# @row IN-09
# @process
# Signals that a thread holds back and that nobody has set a handler for: what the system does at them comes later.
import os
import signal
import subprocess
import sys

PROGRAM = """
import os, signal, sys
number = int(sys.argv[1])
signal.pthread_sigmask(signal.SIG_BLOCK, [number])
os.kill(os.getpid(), number)
print(number, [int(each) for each in signal.sigpending()], end=" ", flush=True)
if len(sys.argv) > 2:
    signal.signal(number, signal.SIG_DFL)
signal.pthread_sigmask(signal.SIG_UNBLOCK, [number])
print("goes on", end=" ", flush=True)
"""

for name in ("SIGHUP", "SIGUSR1", "SIGTERM", "SIGALRM", "SIGRTMIN", "SIGCHLD", "SIGURG", "SIGWINCH", "SIGCONT"):
    child = subprocess.run([sys.executable, "-c", PROGRAM, str(int(getattr(signal, name)))], capture_output=True)
    print(name, child.stdout, child.returncode, child.stderr)

# Ignored from the start, until the program says otherwise.
for name in ("SIGPIPE", "SIGXFSZ"):
    for further in ([], ["default"]):
        child = subprocess.run([sys.executable, "-c", PROGRAM, str(int(getattr(signal, name))), *further], capture_output=True)
        print(name, child.stdout, child.returncode, child.stderr)

# A pipe that nobody reads is an error still after the signal was held back.
signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGPIPE])
signal.pthread_sigmask(signal.SIG_UNBLOCK, [signal.SIGPIPE])
reading, writing = os.pipe()
os.close(reading)
try:
    os.write(writing, b"x")
except BrokenPipeError as e:
    print(type(e).__name__, e)
