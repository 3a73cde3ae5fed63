# @row IM-05
# zipapp makes archives that run.
import zipapp, runpy, os
from scratch import Scratch
with Scratch() as s:
    s.write("src/mod.py", "def go():\n    global ran\n    print('gone', __name__)\n")
    z = os.path.join(s.path, "m.pyz")
    zipapp.create_archive(os.path.join(s.path, "src"), z, interpreter="/usr/bin/env python3", main="mod:go")
    print(zipapp.get_interpreter(z)); runpy.run_path(z)
    try: zipapp.create_archive(os.path.join(s.path, "src"), z)
    except zipapp.ZipAppError as e: print(e)
