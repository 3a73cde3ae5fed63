"""Makes a suite whose programs run from compiled files: pycs.py PROGRAMS FOLDER.

Each program below PROGRAMS is compiled by the interpreter that runs this to FOLDER/programs/NAME.pyc. Beside it a NAME.py runs the compiled file, and the recordings are copied. The other
interpreter then runs the suite at FOLDER.
"""

import os
import py_compile
import shutil
import sys

RUN = """import marshal
with open({file!r}, "rb") as compiled:
    exec(marshal.loads(compiled.read()[16:]))
"""


def main(programs, folder):
    target = os.path.join(folder, "programs")
    os.makedirs(target)
    for name in sorted(os.listdir(programs)):
        source = os.path.join(programs, name)
        if not os.path.isfile(source):
            continue
        if not name.endswith(".py"):
            shutil.copy(source, target)
            continue
        compiled = os.path.join(target, name + "c")
        mode = py_compile.PycInvalidationMode.UNCHECKED_HASH
        py_compile.compile(source, compiled, doraise=True, invalidation_mode=mode)
        with open(source) as file:
            directives = [line for line in file if line.startswith("# @")]
        with open(os.path.join(target, name), "w") as file:
            file.write("".join(directives) + RUN.format(file=compiled))


main(*sys.argv[1:])
