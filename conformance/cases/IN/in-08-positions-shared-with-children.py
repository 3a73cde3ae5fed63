# @row IN-08
# A file that a child reads from or writes to goes on here where the child has left it.
import os
import subprocess
import tempfile

with tempfile.TemporaryDirectory() as folder:
    name = os.path.join(folder, "file")
    with open(name, "w") as file:
        file.write("one\n")
        file.flush()
        subprocess.run(["echo", "two"], stdout=file)
        file.write("three\n")
        file.flush()
        first = subprocess.Popen(["echo", "four"], stdout=file)
        first.wait()
        subprocess.run(["echo", "five"], stdout=file)
        file.write("six\n")
    with open(name, "a") as file:
        subprocess.run(["echo", "seven"], stdout=file)
        file.write("eight\n")
    with open(name) as file:
        print(file.read())
    with open(name, "rb", 0) as file:
        file.read(4)
        print(subprocess.run(["head", "-c", "4"], stdin=file, capture_output=True).stdout, file.tell())
        print(file.read(6))
    with open(name, "rb", 0) as file:
        print(subprocess.run(["cat"], stdin=file, stderr=file, capture_output=False, stdout=subprocess.PIPE).stdout)
        print(file.read(6))
