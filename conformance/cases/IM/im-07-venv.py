# @row IM-07
# A virtual environment without pip: its files, and what pyvenv.cfg says.
# @process
# @limit 30
import venv, os, sys
from scratch import Scratch
with Scratch() as s:
    e = os.path.join(s.path, "env")
    venv.create(e, symlinks=True, with_pip=False)
    print(sorted(os.listdir(e)), os.path.islink(os.path.join(e, "bin", "python3")), os.path.isdir(os.path.join(e, "lib", "python3.13", "site-packages")))
    cfg = dict(line.split(" = ", 1) for line in open(os.path.join(e, "pyvenv.cfg")).read().splitlines())
    print(sorted(cfg), cfg["include-system-site-packages"], cfg["version"], cfg["home"] == os.path.dirname(sys._base_executable))
