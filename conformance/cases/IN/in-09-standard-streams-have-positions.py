# @row IN-09
# @process
# Standard streams that are files can be moved, cut and asked where they are; pipes can not.
import os
import subprocess
import sys
import tempfile

code = """import os, sys
def attempt(function, *given):
    try:
        return function(*given)
    except Exception as e:
        return f'{type(e).__name__}: {e}'
lines = []
for fd in range(3):
    lines.append((fd, attempt(os.lseek, fd, 0, 1), attempt(os.lseek, fd, 2, 2), attempt(os.lseek, fd, -1, 0), attempt(os.lseek, fd, 0, 0)))
    lines.append((attempt(os.pread, fd, 3, 1), attempt(os.pwrite, fd, b'xy', 5), attempt(os.ftruncate, fd, 9), attempt(os.ftruncate, fd, 12)))
    lines.append(attempt(os.lseek, fd, 0, 1))
for stream in (sys.stdin, sys.stdout, sys.stderr):
    lines.append((attempt(stream.seekable), attempt(stream.buffer.seekable), attempt(stream.tell)))
lines += [attempt(sys.stdin.readline), attempt(sys.stdin.tell), attempt(sys.stdin.seek, 2), attempt(sys.stdin.read)]
print('printed')
lines.append(attempt(sys.stdout.tell))
lines.append(attempt(sys.stdout.seek, 0))
print('again')
with open(sys.argv[1], 'w') as file:
    print(*lines, sep='\\n', file=file)
"""
with tempfile.TemporaryDirectory() as folder:
    told = os.path.join(folder, "told")

    def run(name, **streams):
        print("--", name)
        done = subprocess.run([sys.executable, "-c", code, told], **streams)
        print(done.returncode, done.stdout, done.stderr)
        with open(told) as file:
            print(file.read())

    given = os.path.join(folder, "in")
    with open(given, "w") as file:
        file.write("first\nsecond\n")
    out = os.path.join(folder, "out")
    with open(given) as source, open(out, "w") as target, open(out + "2", "w") as errors:
        run("files", stdin=source, stdout=target, stderr=errors)
    print(open(out, "rb").read(), open(out + "2", "rb").read())
    with open(given) as source, open(out, "a") as target:
        source.readline()
        run("at the end", stdin=source, stdout=target, stderr=target)
    print(open(out, "rb").read())
    run("pipes", input=b"first\nsecond\n", capture_output=True)
    with open(given) as source:
        program = "import sys, subprocess; print(sys.stdin.readline()); sys.stdin.seek(3); sys.stdout.flush(); subprocess.run(['cat'])"
        print(subprocess.run([sys.executable, "-c", program], stdin=source, capture_output=True).stdout)
