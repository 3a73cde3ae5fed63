# @row IM-02
# Namespace packages may lie in archives.
import sys, zipfile, os
from scratch import Scratch
with Scratch() as s:
    path = os.path.join(s.path, "n.zip")
    with zipfile.ZipFile(path, "w") as z:
        z.writestr("nsz/", ""); z.writestr("nsz/one.py", "v = 'zip'\n")
    s.write("nsz/two.py", "v = 'folder'\n")
    sys.path.insert(0, path)
    import nsz.one, nsz.two
    print(nsz.one.v, nsz.two.v, len(nsz.__path__))
    sys.path.remove(path)
