# @row BC-07
# @process
# A program whose file is not in UTF-8 is refused with the place of the first wrong byte, unless the tokenizer stops before.
import os
import subprocess
import sys
import tempfile

PROGRAMS = [b"x = 1\ny y\nz = '\x89'\n", b"x = 'abc\ny = '\xff'\n", b"# coding: nothing\nx\n"]
with tempfile.TemporaryDirectory() as folder:
    name = os.path.join(folder, "program.py")
    for program in PROGRAMS:
        with open(name, "wb") as file:
            file.write(program)
        done = subprocess.run([sys.executable, name], capture_output=True, text=True)
        print(done.returncode, done.stdout, done.stderr.replace(folder, "folder"))
