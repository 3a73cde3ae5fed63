# @row IN-09
# @process
# A program has the limit of open files that it was started with, and passes it on; beyond it nothing is opened.
import subprocess
import sys

code = """import os, resource, subprocess, sys
print(resource.getrlimit(resource.RLIMIT_NOFILE)[0], flush=True)
print(subprocess.run(['sh', '-c', 'ulimit -n'], capture_output=True).stdout)
opened = []
try:
    while len(opened) < 200:
        opened.append(open(os.devnull))
except OSError as e:
    print(e, 20 < len(opened) < 77)
for file in opened:
    file.close()
print(len(os.listdir('/')) > 3)
"""
done = subprocess.run(["sh", "-c", 'ulimit -S -n 77; exec "$0" -c "$1"', sys.executable, code], capture_output=True, text=True)
print(done.returncode, done.stdout, done.stderr)
