# @row IM-05
# runpy with an archive whose __main__ imports its neighbours and reads its data.
import runpy, os, zipfile
from scratch import Scratch
with Scratch() as s:
    z = os.path.join(s.path, "app.pyz")
    with zipfile.ZipFile(z, "w") as f:
        f.writestr("__main__.py", "import nb, pkgutil, sys\nresult = nb.v, pkgutil.get_data('pk', 'd.txt'), sys.path[0].endswith('app.pyz')\n"); f.writestr("nb.py", "v = 'neighbour'\n"); f.writestr("pk/__init__.py", ""); f.writestr("pk/d.txt", "data")
    print(runpy.run_path(z)["result"])
