# @row IN-08
# @process
# A daemon thread that writes where nobody reads keeps the buffer of standard output: the end waits a second for it.
import re
import subprocess
import sys

program = """
import atexit, os, sys, threading, time
os.dup2(os.pipe()[1], 1)
begun = threading.Event()

def write():
    begun.set()
    sys.stdout.buffer.write(bytes(1_000_000))

def end():
    threading.Thread(target=write, daemon=True).start()
    begun.wait()
    time.sleep(0.2)
    sys.stdout.write('more')
    print('exit function', file=sys.stderr)

class D:
    def __del__(self):
        os.write(2, b'del')

kept = D()
atexit.register(end)
"""
run = subprocess.run([sys.executable, '-E', '-c', program], capture_output=True, text=True)
print(run.returncode, run.stdout)
print(re.sub('0x[0-9a-f]+', '0x…', run.stderr))
